// The form files, inside the program. Written by scripts/embed-forms.py.
#include "FormFiles.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

#define FILE_BYTES(symbol) static const unsigned char symbol[] = {
#define END };

FILE_BYTES(schema)
#embed "form.rng"
END
FILE_BYTES(madhesh_2078_annex_01)
#embed "madhesh-2078/annex-01.xml"
END
FILE_BYTES(madhesh_2078_annex_02)
#embed "madhesh-2078/annex-02.xml"
END
FILE_BYTES(madhesh_2078_annex_03)
#embed "madhesh-2078/annex-03.xml"
END
FILE_BYTES(madhesh_2078_annex_04)
#embed "madhesh-2078/annex-04.xml"
END
FILE_BYTES(madhesh_2078_annex_05)
#embed "madhesh-2078/annex-05.xml"
END
FILE_BYTES(madhesh_2078_annex_06)
#embed "madhesh-2078/annex-06.xml"
END
FILE_BYTES(madhesh_2078_annex_07)
#embed "madhesh-2078/annex-07.xml"
END
FILE_BYTES(madhesh_2078_annex_08)
#embed "madhesh-2078/annex-08.xml"
END
FILE_BYTES(madhesh_2078_annex_09)
#embed "madhesh-2078/annex-09.xml"
END
FILE_BYTES(madhesh_2078_annex_10)
#embed "madhesh-2078/annex-10.xml"
END
FILE_BYTES(madhesh_2078_annex_11)
#embed "madhesh-2078/annex-11.xml"
END
FILE_BYTES(madhesh_2078_annex_12)
#embed "madhesh-2078/annex-12.xml"
END
FILE_BYTES(madhesh_2078_annex_13)
#embed "madhesh-2078/annex-13.xml"
END
FILE_BYTES(madhesh_2078_annex_14)
#embed "madhesh-2078/annex-14.xml"
END
FILE_BYTES(madhesh_2078_annex_15)
#embed "madhesh-2078/annex-15.xml"
END
FILE_BYTES(madhesh_2078_rule_4_3)
#embed "madhesh-2078/rule-4-3.xml"
END
FILE_BYTES(madhesh_2078_rule_5_3)
#embed "madhesh-2078/rule-5-3.xml"
END
FILE_BYTES(madhesh_2078_rule_5_4)
#embed "madhesh-2078/rule-5-4.xml"
END
FILE_BYTES(madhesh_2078_rule_5_8)
#embed "madhesh-2078/rule-5-8.xml"
END
FILE_BYTES(madhesh_2078_rule_6_2)
#embed "madhesh-2078/rule-6-2.xml"
END
FILE_BYTES(madhesh_2078_rule_6_3)
#embed "madhesh-2078/rule-6-3.xml"
END
FILE_BYTES(madhesh_2078_rule_6_4)
#embed "madhesh-2078/rule-6-4.xml"
END
FILE_BYTES(madhesh_2078_rule_7_4)
#embed "madhesh-2078/rule-7-4.xml"
END
FILE_BYTES(madhesh_2078_rule_8_4)
#embed "madhesh-2078/rule-8-4.xml"
END
FILE_BYTES(madhesh_2078_rule_9_3)
#embed "madhesh-2078/rule-9-3.xml"
END
FILE_BYTES(madhesh_2078_rule_9_4)
#embed "madhesh-2078/rule-9-4.xml"
END
FILE_BYTES(madhesh_2078_rule_10_2_notice)
#embed "madhesh-2078/rule-10-2-notice.xml"
END
FILE_BYTES(madhesh_2078_rule_10_2_order)
#embed "madhesh-2078/rule-10-2-order.xml"
END
FILE_BYTES(madhesh_2078_rule_10_3)
#embed "madhesh-2078/rule-10-3.xml"
END
FILE_BYTES(madhesh_2078_rule_10_4)
#embed "madhesh-2078/rule-10-4.xml"
END
FILE_BYTES(madhesh_2078_rule_10_7)
#embed "madhesh-2078/rule-10-7.xml"
END
FILE_BYTES(madhesh_2078_rule_11_2)
#embed "madhesh-2078/rule-11-2.xml"
END
FILE_BYTES(madhesh_2078_rule_11_2_board)
#embed "madhesh-2078/rule-11-2-board.xml"
END
FILE_BYTES(madhesh_2078_rule_11_2_endorsement)
#embed "madhesh-2078/rule-11-2-endorsement.xml"
END
FILE_BYTES(madhesh_2078_rule_14_2)
#embed "madhesh-2078/rule-14-2.xml"
END
FILE_BYTES(madhesh_2078_rule_14_4)
#embed "madhesh-2078/rule-14-4.xml"
END
FILE_BYTES(madhesh_2078_rule_15)
#embed "madhesh-2078/rule-15.xml"
END
FILE_BYTES(madhesh_2078_rule_17_3)
#embed "madhesh-2078/rule-17-3.xml"
END
FILE_BYTES(madhesh_2078_rule_23_3)
#embed "madhesh-2078/rule-23-3.xml"
END
FILE_BYTES(madhesh_2078_rule_23_5)
#embed "madhesh-2078/rule-23-5.xml"
END
FILE_BYTES(fitta_2077_annex_01)
#embed "fitta-2077/annex-01.xml"
END
FILE_BYTES(fitta_2077_annex_02)
#embed "fitta-2077/annex-02.xml"
END
FILE_BYTES(fitta_2077_annex_03)
#embed "fitta-2077/annex-03.xml"
END
FILE_BYTES(fitta_2077_annex_04)
#embed "fitta-2077/annex-04.xml"
END
FILE_BYTES(fitta_2077_annex_05)
#embed "fitta-2077/annex-05.xml"
END
FILE_BYTES(fitta_2077_annex_06)
#embed "fitta-2077/annex-06.xml"
END
FILE_BYTES(fitta_2077_notice_2)
#embed "fitta-2077/notice-2.xml"
END
FILE_BYTES(fitta_2077_rule_5_royalty)
#embed "fitta-2077/rule-5-royalty.xml"
END
FILE_BYTES(fitta_2077_rule_7_2)
#embed "fitta-2077/rule-7-2.xml"
END
FILE_BYTES(fitta_2077_rule_7_3)
#embed "fitta-2077/rule-7-3.xml"
END
FILE_BYTES(fitta_2077_rule_8_4)
#embed "fitta-2077/rule-8-4.xml"
END
FILE_BYTES(fitta_2077_rule_9_4_plan)
#embed "fitta-2077/rule-9-4-plan.xml"
END
FILE_BYTES(fitta_2077_rule_9_investment_schedule)
#embed "fitta-2077/rule-9-investment-schedule.xml"
END
FILE_BYTES(fitta_2077_rule_10_application)
#embed "fitta-2077/rule-10-application.xml"
END
FILE_BYTES(fitta_2077_rule_10_record)
#embed "fitta-2077/rule-10-record.xml"
END
FILE_BYTES(fitta_2077_rule_11_approval)
#embed "fitta-2077/rule-11-approval.xml"
END
FILE_BYTES(fitta_2077_rule_12_4)
#embed "fitta-2077/rule-12-4.xml"
END
FILE_BYTES(fitta_2077_rule_13_6)
#embed "fitta-2077/rule-13-6.xml"
END
FILE_BYTES(fitta_2077_rule_14)
#embed "fitta-2077/rule-14.xml"
END
FILE_BYTES(fitta_2077_rule_14_application)
#embed "fitta-2077/rule-14-application.xml"
END
FILE_BYTES(fitta_2077_rule_16_1_order)
#embed "fitta-2077/rule-16-1-order.xml"
END
FILE_BYTES(fitta_2077_rule_16_1_report)
#embed "fitta-2077/rule-16-1-report.xml"
END
FILE_BYTES(fitta_2077_rule_16_2)
#embed "fitta-2077/rule-16-2.xml"
END
FILE_BYTES(fitta_2077_rule_16_2_forwarding)
#embed "fitta-2077/rule-16-2-forwarding.xml"
END
FILE_BYTES(fitta_2077_rule_16_3)
#embed "fitta-2077/rule-16-3.xml"
END
FILE_BYTES(fitta_2077_rule_16_3_forwarding)
#embed "fitta-2077/rule-16-3-forwarding.xml"
END
FILE_BYTES(fitta_2077_rule_17_1_order)
#embed "fitta-2077/rule-17-1-order.xml"
END
FILE_BYTES(fitta_2077_rule_17_1_report)
#embed "fitta-2077/rule-17-1-report.xml"
END
FILE_BYTES(fitta_2077_rule_17_2)
#embed "fitta-2077/rule-17-2.xml"
END
FILE_BYTES(fitta_2077_rule_17_5)
#embed "fitta-2077/rule-17-5.xml"
END
FILE_BYTES(fitta_2077_rule_17_5_clearing)
#embed "fitta-2077/rule-17-5-clearing.xml"
END
FILE_BYTES(fitta_2077_rule_17_6)
#embed "fitta-2077/rule-17-6.xml"
END
FILE_BYTES(fitta_2077_rule_17_6_application)
#embed "fitta-2077/rule-17-6-application.xml"
END
FILE_BYTES(fitta_2077_rule_17_7)
#embed "fitta-2077/rule-17-7.xml"
END
FILE_BYTES(fitta_2077_rule_18_2)
#embed "fitta-2077/rule-18-2.xml"
END
FILE_BYTES(fitta_2077_rule_23_authority)
#embed "fitta-2077/rule-23-authority.xml"
END
FILE_BYTES(fitta_2077_rule_24_application)
#embed "fitta-2077/rule-24-application.xml"
END
FILE_BYTES(fitta_2077_rule_24_recommendation)
#embed "fitta-2077/rule-24-recommendation.xml"
END
FILE_BYTES(fund_2081_annex_01)
#embed "fund-2081/annex-01.xml"
END
FILE_BYTES(fund_2081_annex_02)
#embed "fund-2081/annex-02.xml"
END
FILE_BYTES(fund_2081_annex_03a)
#embed "fund-2081/annex-03a.xml"
END
FILE_BYTES(fund_2081_annex_03b)
#embed "fund-2081/annex-03b.xml"
END
FILE_BYTES(fund_2081_annex_04a)
#embed "fund-2081/annex-04a.xml"
END
FILE_BYTES(fund_2081_annex_04b)
#embed "fund-2081/annex-04b.xml"
END
FILE_BYTES(fund_2081_annex_05)
#embed "fund-2081/annex-05.xml"
END
FILE_BYTES(fund_2081_annex_06)
#embed "fund-2081/annex-06.xml"
END
FILE_BYTES(fund_2081_annex_06_ceiling)
#embed "fund-2081/annex-06-ceiling.xml"
END
FILE_BYTES(fund_2081_annex_07)
#embed "fund-2081/annex-07.xml"
END
FILE_BYTES(fund_2081_annex_08)
#embed "fund-2081/annex-08.xml"
END
FILE_BYTES(fund_2081_section_5_1)
#embed "fund-2081/section-5-1.xml"
END
FILE_BYTES(fund_2081_section_8_3)
#embed "fund-2081/section-8-3.xml"
END
FILE_BYTES(fund_2081_section_11_1)
#embed "fund-2081/section-11-1.xml"
END
FILE_BYTES(fund_2081_section_11_3)
#embed "fund-2081/section-11-3.xml"
END
FILE_BYTES(fund_2081_section_11_4)
#embed "fund-2081/section-11-4.xml"
END
FILE_BYTES(fund_2081_section_11_6)
#embed "fund-2081/section-11-6.xml"
END
FILE_BYTES(fund_2081_section_12_1)
#embed "fund-2081/section-12-1.xml"
END
FILE_BYTES(fund_2081_section_12_8)
#embed "fund-2081/section-12-8.xml"
END
FILE_BYTES(fund_2081_section_20_2)
#embed "fund-2081/section-20-2.xml"
END
FILE_BYTES(salyan_charter_agent_registration)
#embed "salyan-charter/agent-registration.xml"
END
FILE_BYTES(salyan_charter_annual_return)
#embed "salyan-charter/annual-return.xml"
END
FILE_BYTES(salyan_charter_branch_registration)
#embed "salyan-charter/branch-registration.xml"
END
FILE_BYTES(salyan_charter_cancellation)
#embed "salyan-charter/cancellation.xml"
END
FILE_BYTES(salyan_charter_capital_increase)
#embed "salyan-charter/capital-increase.xml"
END
FILE_BYTES(salyan_charter_certificate_copy)
#embed "salyan-charter/certificate-copy.xml"
END
FILE_BYTES(salyan_charter_change_of_business)
#embed "salyan-charter/change-of-business.xml"
END
FILE_BYTES(salyan_charter_change_of_name)
#embed "salyan-charter/change-of-name.xml"
END
FILE_BYTES(salyan_charter_change_of_place)
#embed "salyan-charter/change-of-place.xml"
END
FILE_BYTES(salyan_charter_fee_registration)
#embed "salyan-charter/fee-registration.xml"
END
FILE_BYTES(salyan_charter_fee_renewal)
#embed "salyan-charter/fee-renewal.xml"
END
FILE_BYTES(salyan_charter_fee_service)
#embed "salyan-charter/fee-service.xml"
END
FILE_BYTES(salyan_charter_fees)
#embed "salyan-charter/fees.xml"
END
FILE_BYTES(salyan_charter_firm_registration)
#embed "salyan-charter/firm-registration.xml"
END
FILE_BYTES(salyan_charter_renewal_endorsement)
#embed "salyan-charter/renewal-endorsement.xml"
END
FILE_BYTES(salyan_charter_services)
#embed "salyan-charter/services.xml"
END
FILE_BYTES(salyan_charter_transfer_of_name)
#embed "salyan-charter/transfer-of-name.xml"
END
FILE_BYTES(gazette_notice)
#embed "gazette/notice.xml"
END
FILE_BYTES(office_acknowledgement)
#embed "office/acknowledgement.xml"
END
FILE_BYTES(office_copy_mark)
#embed "office/copy-mark.xml"
END
FILE_BYTES(office_daybook)
#embed "office/daybook.xml"
END
FILE_BYTES(office_endorsement)
#embed "office/endorsement.xml"
END
FILE_BYTES(office_hand_over)
#embed "office/hand-over.xml"
END
FILE_BYTES(office_letter)
#embed "office/letter.xml"
END
FILE_BYTES(office_receipt)
#embed "office/receipt.xml"
END
FILE_BYTES(office_refund)
#embed "office/refund.xml"
END
FILE_BYTES(office_renewal_reminder)
#embed "office/renewal-reminder.xml"
END
FILE_BYTES(fitta_2077_parts_applicant)
#embed "fitta-2077/parts/applicant.xml"
END
FILE_BYTES(fitta_2077_parts_approval)
#embed "fitta-2077/parts/approval.xml"
END
FILE_BYTES(fitta_2077_parts_grievance)
#embed "fitta-2077/parts/grievance.xml"
END
FILE_BYTES(salyan_charter_parts_difference)
#embed "salyan-charter/parts/difference.xml"
END
FILE_BYTES(salyan_charter_parts_fee_tables)
#embed "salyan-charter/parts/fee-tables.xml"
END
FILE_BYTES(salyan_charter_parts_law)
#embed "salyan-charter/parts/law.xml"
END
FILE_BYTES(salyan_charter_parts_operator)
#embed "salyan-charter/parts/operator.xml"
END
FILE_BYTES(salyan_charter_parts_payable)
#embed "salyan-charter/parts/payable.xml"
END
FILE_BYTES(salyan_charter_parts_payer)
#embed "salyan-charter/parts/payer.xml"
END
FILE_BYTES(salyan_charter_parts_receipt)
#embed "salyan-charter/parts/receipt.xml"
END
FILE_BYTES(salyan_charter_parts_registration)
#embed "salyan-charter/parts/registration.xml"
END
FILE_BYTES(salyan_charter_parts_renewal)
#embed "salyan-charter/parts/renewal.xml"
END
FILE_BYTES(salyan_charter_parts_scale)
#embed "salyan-charter/parts/scale.xml"
END
FILE_BYTES(salyan_charter_parts_service)
#embed "salyan-charter/parts/service.xml"
END
FILE_BYTES(salyan_charter_parts_services)
#embed "salyan-charter/parts/services.xml"
END
FILE_BYTES(office_parts_payment)
#embed "office/parts/payment.xml"
END
FILE_BYTES(frame_application)
#embed "frames/application.xml"
END
FILE_BYTES(frame_certificate)
#embed "frames/certificate.xml"
END
FILE_BYTES(frame_english)
#embed "frames/english.xml"
END
FILE_BYTES(frame_letter)
#embed "frames/letter.xml"
END
FILE_BYTES(frame_page)
#embed "frames/page.xml"
END
FILE_BYTES(frame_sheet)
#embed "frames/sheet.xml"
END
FILE_BYTES(vocabulary)
#embed "vocabulary.xml"
END

#define ENTRY(id, symbol) {id, id ".xml", symbol, sizeof symbol}
static const certgen_form_file files[] = {
    ENTRY("madhesh-2078/annex-01", madhesh_2078_annex_01),
    ENTRY("madhesh-2078/annex-02", madhesh_2078_annex_02),
    ENTRY("madhesh-2078/annex-03", madhesh_2078_annex_03),
    ENTRY("madhesh-2078/annex-04", madhesh_2078_annex_04),
    ENTRY("madhesh-2078/annex-05", madhesh_2078_annex_05),
    ENTRY("madhesh-2078/annex-06", madhesh_2078_annex_06),
    ENTRY("madhesh-2078/annex-07", madhesh_2078_annex_07),
    ENTRY("madhesh-2078/annex-08", madhesh_2078_annex_08),
    ENTRY("madhesh-2078/annex-09", madhesh_2078_annex_09),
    ENTRY("madhesh-2078/annex-10", madhesh_2078_annex_10),
    ENTRY("madhesh-2078/annex-11", madhesh_2078_annex_11),
    ENTRY("madhesh-2078/annex-12", madhesh_2078_annex_12),
    ENTRY("madhesh-2078/annex-13", madhesh_2078_annex_13),
    ENTRY("madhesh-2078/annex-14", madhesh_2078_annex_14),
    ENTRY("madhesh-2078/annex-15", madhesh_2078_annex_15),
    ENTRY("madhesh-2078/rule-4-3", madhesh_2078_rule_4_3),
    ENTRY("madhesh-2078/rule-5-3", madhesh_2078_rule_5_3),
    ENTRY("madhesh-2078/rule-5-4", madhesh_2078_rule_5_4),
    ENTRY("madhesh-2078/rule-5-8", madhesh_2078_rule_5_8),
    ENTRY("madhesh-2078/rule-6-2", madhesh_2078_rule_6_2),
    ENTRY("madhesh-2078/rule-6-3", madhesh_2078_rule_6_3),
    ENTRY("madhesh-2078/rule-6-4", madhesh_2078_rule_6_4),
    ENTRY("madhesh-2078/rule-7-4", madhesh_2078_rule_7_4),
    ENTRY("madhesh-2078/rule-8-4", madhesh_2078_rule_8_4),
    ENTRY("madhesh-2078/rule-9-3", madhesh_2078_rule_9_3),
    ENTRY("madhesh-2078/rule-9-4", madhesh_2078_rule_9_4),
    ENTRY("madhesh-2078/rule-10-2-notice", madhesh_2078_rule_10_2_notice),
    ENTRY("madhesh-2078/rule-10-2-order", madhesh_2078_rule_10_2_order),
    ENTRY("madhesh-2078/rule-10-3", madhesh_2078_rule_10_3),
    ENTRY("madhesh-2078/rule-10-4", madhesh_2078_rule_10_4),
    ENTRY("madhesh-2078/rule-10-7", madhesh_2078_rule_10_7),
    ENTRY("madhesh-2078/rule-11-2", madhesh_2078_rule_11_2),
    ENTRY("madhesh-2078/rule-11-2-board", madhesh_2078_rule_11_2_board),
    ENTRY("madhesh-2078/rule-11-2-endorsement", madhesh_2078_rule_11_2_endorsement),
    ENTRY("madhesh-2078/rule-14-2", madhesh_2078_rule_14_2),
    ENTRY("madhesh-2078/rule-14-4", madhesh_2078_rule_14_4),
    ENTRY("madhesh-2078/rule-15", madhesh_2078_rule_15),
    ENTRY("madhesh-2078/rule-17-3", madhesh_2078_rule_17_3),
    ENTRY("madhesh-2078/rule-23-3", madhesh_2078_rule_23_3),
    ENTRY("madhesh-2078/rule-23-5", madhesh_2078_rule_23_5),
    ENTRY("fitta-2077/annex-01", fitta_2077_annex_01),
    ENTRY("fitta-2077/annex-02", fitta_2077_annex_02),
    ENTRY("fitta-2077/annex-03", fitta_2077_annex_03),
    ENTRY("fitta-2077/annex-04", fitta_2077_annex_04),
    ENTRY("fitta-2077/annex-05", fitta_2077_annex_05),
    ENTRY("fitta-2077/annex-06", fitta_2077_annex_06),
    ENTRY("fitta-2077/notice-2", fitta_2077_notice_2),
    ENTRY("fitta-2077/rule-5-royalty", fitta_2077_rule_5_royalty),
    ENTRY("fitta-2077/rule-7-2", fitta_2077_rule_7_2),
    ENTRY("fitta-2077/rule-7-3", fitta_2077_rule_7_3),
    ENTRY("fitta-2077/rule-8-4", fitta_2077_rule_8_4),
    ENTRY("fitta-2077/rule-9-4-plan", fitta_2077_rule_9_4_plan),
    ENTRY("fitta-2077/rule-9-investment-schedule", fitta_2077_rule_9_investment_schedule),
    ENTRY("fitta-2077/rule-10-application", fitta_2077_rule_10_application),
    ENTRY("fitta-2077/rule-10-record", fitta_2077_rule_10_record),
    ENTRY("fitta-2077/rule-11-approval", fitta_2077_rule_11_approval),
    ENTRY("fitta-2077/rule-12-4", fitta_2077_rule_12_4),
    ENTRY("fitta-2077/rule-13-6", fitta_2077_rule_13_6),
    ENTRY("fitta-2077/rule-14", fitta_2077_rule_14),
    ENTRY("fitta-2077/rule-14-application", fitta_2077_rule_14_application),
    ENTRY("fitta-2077/rule-16-1-order", fitta_2077_rule_16_1_order),
    ENTRY("fitta-2077/rule-16-1-report", fitta_2077_rule_16_1_report),
    ENTRY("fitta-2077/rule-16-2", fitta_2077_rule_16_2),
    ENTRY("fitta-2077/rule-16-2-forwarding", fitta_2077_rule_16_2_forwarding),
    ENTRY("fitta-2077/rule-16-3", fitta_2077_rule_16_3),
    ENTRY("fitta-2077/rule-16-3-forwarding", fitta_2077_rule_16_3_forwarding),
    ENTRY("fitta-2077/rule-17-1-order", fitta_2077_rule_17_1_order),
    ENTRY("fitta-2077/rule-17-1-report", fitta_2077_rule_17_1_report),
    ENTRY("fitta-2077/rule-17-2", fitta_2077_rule_17_2),
    ENTRY("fitta-2077/rule-17-5", fitta_2077_rule_17_5),
    ENTRY("fitta-2077/rule-17-5-clearing", fitta_2077_rule_17_5_clearing),
    ENTRY("fitta-2077/rule-17-6", fitta_2077_rule_17_6),
    ENTRY("fitta-2077/rule-17-6-application", fitta_2077_rule_17_6_application),
    ENTRY("fitta-2077/rule-17-7", fitta_2077_rule_17_7),
    ENTRY("fitta-2077/rule-18-2", fitta_2077_rule_18_2),
    ENTRY("fitta-2077/rule-23-authority", fitta_2077_rule_23_authority),
    ENTRY("fitta-2077/rule-24-application", fitta_2077_rule_24_application),
    ENTRY("fitta-2077/rule-24-recommendation", fitta_2077_rule_24_recommendation),
    ENTRY("fund-2081/annex-01", fund_2081_annex_01),
    ENTRY("fund-2081/annex-02", fund_2081_annex_02),
    ENTRY("fund-2081/annex-03a", fund_2081_annex_03a),
    ENTRY("fund-2081/annex-03b", fund_2081_annex_03b),
    ENTRY("fund-2081/annex-04a", fund_2081_annex_04a),
    ENTRY("fund-2081/annex-04b", fund_2081_annex_04b),
    ENTRY("fund-2081/annex-05", fund_2081_annex_05),
    ENTRY("fund-2081/annex-06", fund_2081_annex_06),
    ENTRY("fund-2081/annex-06-ceiling", fund_2081_annex_06_ceiling),
    ENTRY("fund-2081/annex-07", fund_2081_annex_07),
    ENTRY("fund-2081/annex-08", fund_2081_annex_08),
    ENTRY("fund-2081/section-5-1", fund_2081_section_5_1),
    ENTRY("fund-2081/section-8-3", fund_2081_section_8_3),
    ENTRY("fund-2081/section-11-1", fund_2081_section_11_1),
    ENTRY("fund-2081/section-11-3", fund_2081_section_11_3),
    ENTRY("fund-2081/section-11-4", fund_2081_section_11_4),
    ENTRY("fund-2081/section-11-6", fund_2081_section_11_6),
    ENTRY("fund-2081/section-12-1", fund_2081_section_12_1),
    ENTRY("fund-2081/section-12-8", fund_2081_section_12_8),
    ENTRY("fund-2081/section-20-2", fund_2081_section_20_2),
    ENTRY("salyan-charter/agent-registration", salyan_charter_agent_registration),
    ENTRY("salyan-charter/annual-return", salyan_charter_annual_return),
    ENTRY("salyan-charter/branch-registration", salyan_charter_branch_registration),
    ENTRY("salyan-charter/cancellation", salyan_charter_cancellation),
    ENTRY("salyan-charter/capital-increase", salyan_charter_capital_increase),
    ENTRY("salyan-charter/certificate-copy", salyan_charter_certificate_copy),
    ENTRY("salyan-charter/change-of-business", salyan_charter_change_of_business),
    ENTRY("salyan-charter/change-of-name", salyan_charter_change_of_name),
    ENTRY("salyan-charter/change-of-place", salyan_charter_change_of_place),
    ENTRY("salyan-charter/fee-registration", salyan_charter_fee_registration),
    ENTRY("salyan-charter/fee-renewal", salyan_charter_fee_renewal),
    ENTRY("salyan-charter/fee-service", salyan_charter_fee_service),
    ENTRY("salyan-charter/fees", salyan_charter_fees),
    ENTRY("salyan-charter/firm-registration", salyan_charter_firm_registration),
    ENTRY("salyan-charter/renewal-endorsement", salyan_charter_renewal_endorsement),
    ENTRY("salyan-charter/services", salyan_charter_services),
    ENTRY("salyan-charter/transfer-of-name", salyan_charter_transfer_of_name),
    ENTRY("gazette/notice", gazette_notice),
    ENTRY("office/acknowledgement", office_acknowledgement),
    ENTRY("office/copy-mark", office_copy_mark),
    ENTRY("office/daybook", office_daybook),
    ENTRY("office/endorsement", office_endorsement),
    ENTRY("office/hand-over", office_hand_over),
    ENTRY("office/letter", office_letter),
    ENTRY("office/receipt", office_receipt),
    ENTRY("office/refund", office_refund),
    ENTRY("office/renewal-reminder", office_renewal_reminder),
};

static const certgen_form_file shared[] = {
    {"application", "frames/application.xml", frame_application, sizeof frame_application},
    {"certificate", "frames/certificate.xml", frame_certificate, sizeof frame_certificate},
    {"english", "frames/english.xml", frame_english, sizeof frame_english},
    {"letter", "frames/letter.xml", frame_letter, sizeof frame_letter},
    {"page", "frames/page.xml", frame_page, sizeof frame_page},
    {"sheet", "frames/sheet.xml", frame_sheet, sizeof frame_sheet},
    {"", "vocabulary.xml", vocabulary, sizeof vocabulary},
};

static const certgen_form_file parts[] = {
    {"fitta-2077/applicant", "fitta-2077/parts/applicant.xml", fitta_2077_parts_applicant, sizeof fitta_2077_parts_applicant},
    {"fitta-2077/approval", "fitta-2077/parts/approval.xml", fitta_2077_parts_approval, sizeof fitta_2077_parts_approval},
    {"fitta-2077/grievance", "fitta-2077/parts/grievance.xml", fitta_2077_parts_grievance, sizeof fitta_2077_parts_grievance},
    {"salyan-charter/difference", "salyan-charter/parts/difference.xml", salyan_charter_parts_difference, sizeof salyan_charter_parts_difference},
    {"salyan-charter/fee-tables", "salyan-charter/parts/fee-tables.xml", salyan_charter_parts_fee_tables, sizeof salyan_charter_parts_fee_tables},
    {"salyan-charter/law", "salyan-charter/parts/law.xml", salyan_charter_parts_law, sizeof salyan_charter_parts_law},
    {"salyan-charter/operator", "salyan-charter/parts/operator.xml", salyan_charter_parts_operator, sizeof salyan_charter_parts_operator},
    {"salyan-charter/payable", "salyan-charter/parts/payable.xml", salyan_charter_parts_payable, sizeof salyan_charter_parts_payable},
    {"salyan-charter/payer", "salyan-charter/parts/payer.xml", salyan_charter_parts_payer, sizeof salyan_charter_parts_payer},
    {"salyan-charter/receipt", "salyan-charter/parts/receipt.xml", salyan_charter_parts_receipt, sizeof salyan_charter_parts_receipt},
    {"salyan-charter/registration", "salyan-charter/parts/registration.xml", salyan_charter_parts_registration, sizeof salyan_charter_parts_registration},
    {"salyan-charter/renewal", "salyan-charter/parts/renewal.xml", salyan_charter_parts_renewal, sizeof salyan_charter_parts_renewal},
    {"salyan-charter/scale", "salyan-charter/parts/scale.xml", salyan_charter_parts_scale, sizeof salyan_charter_parts_scale},
    {"salyan-charter/service", "salyan-charter/parts/service.xml", salyan_charter_parts_service, sizeof salyan_charter_parts_service},
    {"salyan-charter/services", "salyan-charter/parts/services.xml", salyan_charter_parts_services, sizeof salyan_charter_parts_services},
    {"office/payment", "office/parts/payment.xml", office_parts_payment, sizeof office_parts_payment},
};

size_t certgen_form_file_count(void) { return sizeof files / sizeof files[0]; }

certgen_form_file certgen_form_file_at(size_t index) {
  certgen_form_file none = {0, 0, 0, 0};
  return index < certgen_form_file_count() ? files[index] : none;
}

size_t certgen_form_part_count(void) { return sizeof parts / sizeof parts[0]; }

certgen_form_file certgen_form_part_at(size_t index) {
  certgen_form_file none = {0, 0, 0, 0};
  return index < certgen_form_part_count() ? parts[index] : none;
}

size_t certgen_shared_file_count(void) { return sizeof shared / sizeof shared[0]; }

certgen_form_file certgen_shared_file_at(size_t index) {
  certgen_form_file none = {0, 0, 0, 0};
  return index < certgen_shared_file_count() ? shared[index] : none;
}

certgen_form_file certgen_form_schema(void) {
  certgen_form_file file = {"", "form.rng", schema, sizeof schema};
  return file;
}
