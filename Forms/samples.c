// The sample cases that prove each form, inside the program: an ordinary one and the worst one. Written by scripts/embed-forms.py.
#include "FormFiles.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

#define FILE_BYTES(symbol) static const unsigned char symbol[] = {
#define END };

FILE_BYTES(madhesh_2078_annex_01_ordinary)
#embed "../Samples/cases/madhesh-2078-annex-01-ordinary.json"
END
FILE_BYTES(madhesh_2078_annex_01_worst)
#embed "../Samples/cases/madhesh-2078-annex-01-worst.json"
END
FILE_BYTES(madhesh_2078_annex_02_ordinary)
#embed "../Samples/cases/madhesh-2078-annex-02-ordinary.json"
END
FILE_BYTES(madhesh_2078_annex_02_worst)
#embed "../Samples/cases/madhesh-2078-annex-02-worst.json"
END
FILE_BYTES(madhesh_2078_annex_03_ordinary)
#embed "../Samples/cases/certificate-makhana.json"
END
FILE_BYTES(madhesh_2078_annex_03_worst)
#embed "../Samples/cases/madhesh-2078-annex-03-worst.json"
END
FILE_BYTES(madhesh_2078_annex_04_ordinary)
#embed "../Samples/cases/madhesh-2078-annex-04-ordinary.json"
END
FILE_BYTES(madhesh_2078_annex_04_worst)
#embed "../Samples/cases/madhesh-2078-annex-04-worst.json"
END
FILE_BYTES(madhesh_2078_annex_05_ordinary)
#embed "../Samples/cases/madhesh-2078-annex-05-ordinary.json"
END
FILE_BYTES(madhesh_2078_annex_05_worst)
#embed "../Samples/cases/madhesh-2078-annex-05-worst.json"
END
FILE_BYTES(madhesh_2078_annex_06_ordinary)
#embed "../Samples/cases/madhesh-2078-annex-06-ordinary.json"
END
FILE_BYTES(madhesh_2078_annex_06_worst)
#embed "../Samples/cases/madhesh-2078-annex-06-worst.json"
END
FILE_BYTES(madhesh_2078_annex_07_ordinary)
#embed "../Samples/cases/madhesh-2078-annex-07-ordinary.json"
END
FILE_BYTES(madhesh_2078_annex_07_worst)
#embed "../Samples/cases/madhesh-2078-annex-07-worst.json"
END
FILE_BYTES(madhesh_2078_annex_08_ordinary)
#embed "../Samples/cases/madhesh-2078-annex-08-ordinary.json"
END
FILE_BYTES(madhesh_2078_annex_08_worst)
#embed "../Samples/cases/madhesh-2078-annex-08-worst.json"
END
FILE_BYTES(madhesh_2078_annex_09_ordinary)
#embed "../Samples/cases/madhesh-2078-annex-09-ordinary.json"
END
FILE_BYTES(madhesh_2078_annex_09_worst)
#embed "../Samples/cases/madhesh-2078-annex-09-worst.json"
END
FILE_BYTES(madhesh_2078_annex_10_ordinary)
#embed "../Samples/cases/madhesh-2078-annex-10-ordinary.json"
END
FILE_BYTES(madhesh_2078_annex_10_worst)
#embed "../Samples/cases/madhesh-2078-annex-10-worst.json"
END
FILE_BYTES(madhesh_2078_annex_11_ordinary)
#embed "../Samples/cases/madhesh-2078-annex-11-ordinary.json"
END
FILE_BYTES(madhesh_2078_annex_11_worst)
#embed "../Samples/cases/madhesh-2078-annex-11-worst.json"
END
FILE_BYTES(madhesh_2078_annex_12_ordinary)
#embed "../Samples/cases/madhesh-2078-annex-12-ordinary.json"
END
FILE_BYTES(madhesh_2078_annex_12_worst)
#embed "../Samples/cases/madhesh-2078-annex-12-worst.json"
END
FILE_BYTES(madhesh_2078_annex_13_ordinary)
#embed "../Samples/cases/madhesh-2078-annex-13-ordinary.json"
END
FILE_BYTES(madhesh_2078_annex_13_worst)
#embed "../Samples/cases/madhesh-2078-annex-13-worst.json"
END
FILE_BYTES(madhesh_2078_annex_14_ordinary)
#embed "../Samples/cases/madhesh-2078-annex-14-ordinary.json"
END
FILE_BYTES(madhesh_2078_annex_14_worst)
#embed "../Samples/cases/madhesh-2078-annex-14-worst.json"
END
FILE_BYTES(madhesh_2078_annex_15_ordinary)
#embed "../Samples/cases/madhesh-2078-annex-15-ordinary.json"
END
FILE_BYTES(madhesh_2078_annex_15_worst)
#embed "../Samples/cases/madhesh-2078-annex-15-worst.json"
END
FILE_BYTES(madhesh_2078_rule_4_3_ordinary)
#embed "../Samples/cases/madhesh-2078-rule-4-3-ordinary.json"
END
FILE_BYTES(madhesh_2078_rule_4_3_worst)
#embed "../Samples/cases/madhesh-2078-rule-4-3-worst.json"
END
FILE_BYTES(madhesh_2078_rule_5_3_ordinary)
#embed "../Samples/cases/madhesh-2078-rule-5-3-ordinary.json"
END
FILE_BYTES(madhesh_2078_rule_5_3_worst)
#embed "../Samples/cases/madhesh-2078-rule-5-3-worst.json"
END
FILE_BYTES(madhesh_2078_rule_5_4_ordinary)
#embed "../Samples/cases/madhesh-2078-rule-5-4-ordinary.json"
END
FILE_BYTES(madhesh_2078_rule_5_4_worst)
#embed "../Samples/cases/madhesh-2078-rule-5-4-worst.json"
END
FILE_BYTES(madhesh_2078_rule_5_8_ordinary)
#embed "../Samples/cases/madhesh-2078-rule-5-8-ordinary.json"
END
FILE_BYTES(madhesh_2078_rule_5_8_worst)
#embed "../Samples/cases/madhesh-2078-rule-5-8-worst.json"
END
FILE_BYTES(madhesh_2078_rule_6_2_ordinary)
#embed "../Samples/cases/madhesh-2078-rule-6-2-ordinary.json"
END
FILE_BYTES(madhesh_2078_rule_6_2_worst)
#embed "../Samples/cases/madhesh-2078-rule-6-2-worst.json"
END
FILE_BYTES(madhesh_2078_rule_6_3_ordinary)
#embed "../Samples/cases/madhesh-2078-rule-6-3-ordinary.json"
END
FILE_BYTES(madhesh_2078_rule_6_3_worst)
#embed "../Samples/cases/madhesh-2078-rule-6-3-worst.json"
END
FILE_BYTES(madhesh_2078_rule_6_4_ordinary)
#embed "../Samples/cases/madhesh-2078-rule-6-4-ordinary.json"
END
FILE_BYTES(madhesh_2078_rule_6_4_worst)
#embed "../Samples/cases/madhesh-2078-rule-6-4-worst.json"
END
FILE_BYTES(madhesh_2078_rule_7_4_ordinary)
#embed "../Samples/cases/madhesh-2078-rule-7-4-ordinary.json"
END
FILE_BYTES(madhesh_2078_rule_7_4_worst)
#embed "../Samples/cases/madhesh-2078-rule-7-4-worst.json"
END
FILE_BYTES(madhesh_2078_rule_8_4_ordinary)
#embed "../Samples/cases/madhesh-2078-rule-8-4-ordinary.json"
END
FILE_BYTES(madhesh_2078_rule_8_4_worst)
#embed "../Samples/cases/madhesh-2078-rule-8-4-worst.json"
END
FILE_BYTES(madhesh_2078_rule_9_3_ordinary)
#embed "../Samples/cases/madhesh-2078-rule-9-3-ordinary.json"
END
FILE_BYTES(madhesh_2078_rule_9_3_worst)
#embed "../Samples/cases/madhesh-2078-rule-9-3-worst.json"
END
FILE_BYTES(madhesh_2078_rule_9_4_ordinary)
#embed "../Samples/cases/madhesh-2078-rule-9-4-ordinary.json"
END
FILE_BYTES(madhesh_2078_rule_9_4_worst)
#embed "../Samples/cases/madhesh-2078-rule-9-4-worst.json"
END
FILE_BYTES(madhesh_2078_rule_10_2_notice_ordinary)
#embed "../Samples/cases/madhesh-2078-rule-10-2-notice-ordinary.json"
END
FILE_BYTES(madhesh_2078_rule_10_2_notice_worst)
#embed "../Samples/cases/madhesh-2078-rule-10-2-notice-worst.json"
END
FILE_BYTES(madhesh_2078_rule_10_2_order_ordinary)
#embed "../Samples/cases/madhesh-2078-rule-10-2-order-ordinary.json"
END
FILE_BYTES(madhesh_2078_rule_10_2_order_worst)
#embed "../Samples/cases/madhesh-2078-rule-10-2-order-worst.json"
END
FILE_BYTES(madhesh_2078_rule_10_3_ordinary)
#embed "../Samples/cases/madhesh-2078-rule-10-3-ordinary.json"
END
FILE_BYTES(madhesh_2078_rule_10_3_worst)
#embed "../Samples/cases/madhesh-2078-rule-10-3-worst.json"
END
FILE_BYTES(madhesh_2078_rule_10_4_ordinary)
#embed "../Samples/cases/madhesh-2078-rule-10-4-ordinary.json"
END
FILE_BYTES(madhesh_2078_rule_10_4_worst)
#embed "../Samples/cases/madhesh-2078-rule-10-4-worst.json"
END
FILE_BYTES(madhesh_2078_rule_10_7_ordinary)
#embed "../Samples/cases/madhesh-2078-rule-10-7-ordinary.json"
END
FILE_BYTES(madhesh_2078_rule_10_7_worst)
#embed "../Samples/cases/madhesh-2078-rule-10-7-worst.json"
END
FILE_BYTES(madhesh_2078_rule_11_2_ordinary)
#embed "../Samples/cases/madhesh-2078-rule-11-2-ordinary.json"
END
FILE_BYTES(madhesh_2078_rule_11_2_worst)
#embed "../Samples/cases/madhesh-2078-rule-11-2-worst.json"
END
FILE_BYTES(madhesh_2078_rule_11_2_board_ordinary)
#embed "../Samples/cases/madhesh-2078-rule-11-2-board-ordinary.json"
END
FILE_BYTES(madhesh_2078_rule_11_2_board_worst)
#embed "../Samples/cases/madhesh-2078-rule-11-2-board-worst.json"
END
FILE_BYTES(madhesh_2078_rule_11_2_endorsement_ordinary)
#embed "../Samples/cases/madhesh-2078-rule-11-2-endorsement-ordinary.json"
END
FILE_BYTES(madhesh_2078_rule_11_2_endorsement_worst)
#embed "../Samples/cases/madhesh-2078-rule-11-2-endorsement-worst.json"
END
FILE_BYTES(madhesh_2078_rule_14_2_ordinary)
#embed "../Samples/cases/madhesh-2078-rule-14-2-ordinary.json"
END
FILE_BYTES(madhesh_2078_rule_14_2_worst)
#embed "../Samples/cases/madhesh-2078-rule-14-2-worst.json"
END
FILE_BYTES(madhesh_2078_rule_14_4_ordinary)
#embed "../Samples/cases/madhesh-2078-rule-14-4-ordinary.json"
END
FILE_BYTES(madhesh_2078_rule_14_4_worst)
#embed "../Samples/cases/madhesh-2078-rule-14-4-worst.json"
END
FILE_BYTES(madhesh_2078_rule_15_ordinary)
#embed "../Samples/cases/madhesh-2078-rule-15-ordinary.json"
END
FILE_BYTES(madhesh_2078_rule_15_worst)
#embed "../Samples/cases/madhesh-2078-rule-15-worst.json"
END
FILE_BYTES(madhesh_2078_rule_17_3_ordinary)
#embed "../Samples/cases/madhesh-2078-rule-17-3-ordinary.json"
END
FILE_BYTES(madhesh_2078_rule_17_3_worst)
#embed "../Samples/cases/madhesh-2078-rule-17-3-worst.json"
END
FILE_BYTES(madhesh_2078_rule_23_3_ordinary)
#embed "../Samples/cases/madhesh-2078-rule-23-3-ordinary.json"
END
FILE_BYTES(madhesh_2078_rule_23_3_worst)
#embed "../Samples/cases/madhesh-2078-rule-23-3-worst.json"
END
FILE_BYTES(madhesh_2078_rule_23_5_ordinary)
#embed "../Samples/cases/madhesh-2078-rule-23-5-ordinary.json"
END
FILE_BYTES(madhesh_2078_rule_23_5_worst)
#embed "../Samples/cases/madhesh-2078-rule-23-5-worst.json"
END
FILE_BYTES(fitta_2077_annex_02_ordinary)
#embed "../Samples/cases/fitta-2077-annex-02-ordinary.json"
END
FILE_BYTES(fitta_2077_annex_02_worst)
#embed "../Samples/cases/fitta-2077-annex-02-worst.json"
END
FILE_BYTES(fitta_2077_annex_03_ordinary)
#embed "../Samples/cases/approval-hotel.json"
END
FILE_BYTES(fitta_2077_annex_03_worst)
#embed "../Samples/cases/fitta-2077-annex-03-worst.json"
END
FILE_BYTES(fitta_2077_annex_04_ordinary)
#embed "../Samples/cases/fitta-2077-annex-04-ordinary.json"
END
FILE_BYTES(fitta_2077_annex_04_worst)
#embed "../Samples/cases/fitta-2077-annex-04-worst.json"
END
FILE_BYTES(fitta_2077_annex_05_ordinary)
#embed "../Samples/cases/card-ordinary.json"
END
FILE_BYTES(fitta_2077_annex_05_worst)
#embed "../Samples/cases/fitta-2077-annex-05-worst.json"
END
FILE_BYTES(fitta_2077_annex_06_ordinary)
#embed "../Samples/cases/fitta-2077-annex-06-ordinary.json"
END
FILE_BYTES(fitta_2077_annex_06_worst)
#embed "../Samples/cases/fitta-2077-annex-06-worst.json"
END
FILE_BYTES(fitta_2077_rule_5_royalty_ordinary)
#embed "../Samples/cases/fitta-2077-rule-5-royalty-ordinary.json"
END
FILE_BYTES(fitta_2077_rule_5_royalty_worst)
#embed "../Samples/cases/fitta-2077-rule-5-royalty-worst.json"
END
FILE_BYTES(fitta_2077_rule_7_2_ordinary)
#embed "../Samples/cases/fitta-2077-rule-7-2-ordinary.json"
END
FILE_BYTES(fitta_2077_rule_7_2_worst)
#embed "../Samples/cases/fitta-2077-rule-7-2-worst.json"
END
FILE_BYTES(fitta_2077_rule_7_3_ordinary)
#embed "../Samples/cases/fitta-2077-rule-7-3-ordinary.json"
END
FILE_BYTES(fitta_2077_rule_7_3_worst)
#embed "../Samples/cases/fitta-2077-rule-7-3-worst.json"
END
FILE_BYTES(fitta_2077_rule_8_4_ordinary)
#embed "../Samples/cases/fitta-2077-rule-8-4-ordinary.json"
END
FILE_BYTES(fitta_2077_rule_8_4_worst)
#embed "../Samples/cases/fitta-2077-rule-8-4-worst.json"
END
FILE_BYTES(fitta_2077_rule_9_4_plan_ordinary)
#embed "../Samples/cases/fitta-2077-rule-9-4-plan-ordinary.json"
END
FILE_BYTES(fitta_2077_rule_9_4_plan_worst)
#embed "../Samples/cases/fitta-2077-rule-9-4-plan-worst.json"
END
FILE_BYTES(fitta_2077_rule_9_investment_schedule_ordinary)
#embed "../Samples/cases/fitta-2077-rule-9-investment-schedule-ordinary.json"
END
FILE_BYTES(fitta_2077_rule_9_investment_schedule_worst)
#embed "../Samples/cases/fitta-2077-rule-9-investment-schedule-worst.json"
END
FILE_BYTES(fitta_2077_rule_10_application_ordinary)
#embed "../Samples/cases/fitta-2077-rule-10-application-ordinary.json"
END
FILE_BYTES(fitta_2077_rule_10_application_worst)
#embed "../Samples/cases/fitta-2077-rule-10-application-worst.json"
END
FILE_BYTES(fitta_2077_rule_10_record_ordinary)
#embed "../Samples/cases/fitta-2077-rule-10-record-ordinary.json"
END
FILE_BYTES(fitta_2077_rule_10_record_worst)
#embed "../Samples/cases/fitta-2077-rule-10-record-worst.json"
END
FILE_BYTES(fitta_2077_rule_11_approval_ordinary)
#embed "../Samples/cases/fitta-2077-rule-11-approval-ordinary.json"
END
FILE_BYTES(fitta_2077_rule_11_approval_worst)
#embed "../Samples/cases/fitta-2077-rule-11-approval-worst.json"
END
FILE_BYTES(fitta_2077_rule_12_4_ordinary)
#embed "../Samples/cases/fitta-2077-rule-12-4-ordinary.json"
END
FILE_BYTES(fitta_2077_rule_12_4_worst)
#embed "../Samples/cases/fitta-2077-rule-12-4-worst.json"
END
FILE_BYTES(fitta_2077_rule_13_6_ordinary)
#embed "../Samples/cases/fitta-2077-rule-13-6-ordinary.json"
END
FILE_BYTES(fitta_2077_rule_13_6_worst)
#embed "../Samples/cases/fitta-2077-rule-13-6-worst.json"
END
FILE_BYTES(fitta_2077_rule_14_ordinary)
#embed "../Samples/cases/fitta-2077-rule-14-ordinary.json"
END
FILE_BYTES(fitta_2077_rule_14_worst)
#embed "../Samples/cases/fitta-2077-rule-14-worst.json"
END
FILE_BYTES(fitta_2077_rule_14_application_ordinary)
#embed "../Samples/cases/fitta-2077-rule-14-application-ordinary.json"
END
FILE_BYTES(fitta_2077_rule_14_application_worst)
#embed "../Samples/cases/fitta-2077-rule-14-application-worst.json"
END
FILE_BYTES(fitta_2077_rule_16_1_order_ordinary)
#embed "../Samples/cases/fitta-2077-rule-16-1-order-ordinary.json"
END
FILE_BYTES(fitta_2077_rule_16_1_order_worst)
#embed "../Samples/cases/fitta-2077-rule-16-1-order-worst.json"
END
FILE_BYTES(fitta_2077_rule_16_1_report_ordinary)
#embed "../Samples/cases/fitta-2077-rule-16-1-report-ordinary.json"
END
FILE_BYTES(fitta_2077_rule_16_1_report_worst)
#embed "../Samples/cases/fitta-2077-rule-16-1-report-worst.json"
END
FILE_BYTES(fitta_2077_rule_16_2_ordinary)
#embed "../Samples/cases/fitta-2077-rule-16-2-ordinary.json"
END
FILE_BYTES(fitta_2077_rule_16_2_worst)
#embed "../Samples/cases/fitta-2077-rule-16-2-worst.json"
END
FILE_BYTES(fitta_2077_rule_16_2_forwarding_ordinary)
#embed "../Samples/cases/fitta-2077-rule-16-2-forwarding-ordinary.json"
END
FILE_BYTES(fitta_2077_rule_16_2_forwarding_worst)
#embed "../Samples/cases/fitta-2077-rule-16-2-forwarding-worst.json"
END
FILE_BYTES(fitta_2077_rule_16_3_ordinary)
#embed "../Samples/cases/fitta-2077-rule-16-3-ordinary.json"
END
FILE_BYTES(fitta_2077_rule_16_3_worst)
#embed "../Samples/cases/fitta-2077-rule-16-3-worst.json"
END
FILE_BYTES(fitta_2077_rule_16_3_forwarding_ordinary)
#embed "../Samples/cases/fitta-2077-rule-16-3-forwarding-ordinary.json"
END
FILE_BYTES(fitta_2077_rule_16_3_forwarding_worst)
#embed "../Samples/cases/fitta-2077-rule-16-3-forwarding-worst.json"
END
FILE_BYTES(fitta_2077_rule_17_1_order_ordinary)
#embed "../Samples/cases/fitta-2077-rule-17-1-order-ordinary.json"
END
FILE_BYTES(fitta_2077_rule_17_1_order_worst)
#embed "../Samples/cases/fitta-2077-rule-17-1-order-worst.json"
END
FILE_BYTES(fitta_2077_rule_17_1_report_ordinary)
#embed "../Samples/cases/fitta-2077-rule-17-1-report-ordinary.json"
END
FILE_BYTES(fitta_2077_rule_17_1_report_worst)
#embed "../Samples/cases/fitta-2077-rule-17-1-report-worst.json"
END
FILE_BYTES(fitta_2077_rule_17_2_ordinary)
#embed "../Samples/cases/fitta-2077-rule-17-2-ordinary.json"
END
FILE_BYTES(fitta_2077_rule_17_2_worst)
#embed "../Samples/cases/fitta-2077-rule-17-2-worst.json"
END
FILE_BYTES(fitta_2077_rule_17_5_ordinary)
#embed "../Samples/cases/fitta-2077-rule-17-5-ordinary.json"
END
FILE_BYTES(fitta_2077_rule_17_5_worst)
#embed "../Samples/cases/fitta-2077-rule-17-5-worst.json"
END
FILE_BYTES(fitta_2077_rule_17_5_clearing_ordinary)
#embed "../Samples/cases/fitta-2077-rule-17-5-clearing-ordinary.json"
END
FILE_BYTES(fitta_2077_rule_17_5_clearing_worst)
#embed "../Samples/cases/fitta-2077-rule-17-5-clearing-worst.json"
END
FILE_BYTES(fitta_2077_rule_17_6_ordinary)
#embed "../Samples/cases/fitta-2077-rule-17-6-ordinary.json"
END
FILE_BYTES(fitta_2077_rule_17_6_worst)
#embed "../Samples/cases/fitta-2077-rule-17-6-worst.json"
END
FILE_BYTES(fitta_2077_rule_17_6_application_ordinary)
#embed "../Samples/cases/fitta-2077-rule-17-6-application-ordinary.json"
END
FILE_BYTES(fitta_2077_rule_17_6_application_worst)
#embed "../Samples/cases/fitta-2077-rule-17-6-application-worst.json"
END
FILE_BYTES(fitta_2077_rule_17_7_ordinary)
#embed "../Samples/cases/fitta-2077-rule-17-7-ordinary.json"
END
FILE_BYTES(fitta_2077_rule_17_7_worst)
#embed "../Samples/cases/fitta-2077-rule-17-7-worst.json"
END
FILE_BYTES(fitta_2077_rule_18_2_ordinary)
#embed "../Samples/cases/fitta-2077-rule-18-2-ordinary.json"
END
FILE_BYTES(fitta_2077_rule_18_2_worst)
#embed "../Samples/cases/fitta-2077-rule-18-2-worst.json"
END
FILE_BYTES(fitta_2077_rule_23_authority_ordinary)
#embed "../Samples/cases/fitta-2077-rule-23-authority-ordinary.json"
END
FILE_BYTES(fitta_2077_rule_23_authority_worst)
#embed "../Samples/cases/fitta-2077-rule-23-authority-worst.json"
END
FILE_BYTES(fitta_2077_rule_24_application_ordinary)
#embed "../Samples/cases/fitta-2077-rule-24-application-ordinary.json"
END
FILE_BYTES(fitta_2077_rule_24_application_worst)
#embed "../Samples/cases/fitta-2077-rule-24-application-worst.json"
END
FILE_BYTES(fitta_2077_rule_24_recommendation_ordinary)
#embed "../Samples/cases/fitta-2077-rule-24-recommendation-ordinary.json"
END
FILE_BYTES(fitta_2077_rule_24_recommendation_worst)
#embed "../Samples/cases/fitta-2077-rule-24-recommendation-worst.json"
END
FILE_BYTES(fund_2081_annex_02_ordinary)
#embed "../Samples/cases/notice-women.json"
END
FILE_BYTES(fund_2081_annex_02_worst)
#embed "../Samples/cases/fund-2081-annex-02-worst.json"
END
FILE_BYTES(fund_2081_annex_03a_ordinary)
#embed "../Samples/cases/fund-2081-annex-03a-ordinary.json"
END
FILE_BYTES(fund_2081_annex_03a_worst)
#embed "../Samples/cases/fund-2081-annex-03a-worst.json"
END
FILE_BYTES(fund_2081_annex_03b_ordinary)
#embed "../Samples/cases/fund-2081-annex-03b-ordinary.json"
END
FILE_BYTES(fund_2081_annex_03b_worst)
#embed "../Samples/cases/fund-2081-annex-03b-worst.json"
END
FILE_BYTES(fund_2081_annex_04a_ordinary)
#embed "../Samples/cases/fund-2081-annex-04a-ordinary.json"
END
FILE_BYTES(fund_2081_annex_04a_worst)
#embed "../Samples/cases/fund-2081-annex-04a-worst.json"
END
FILE_BYTES(fund_2081_annex_04b_ordinary)
#embed "../Samples/cases/fund-2081-annex-04b-ordinary.json"
END
FILE_BYTES(fund_2081_annex_04b_worst)
#embed "../Samples/cases/fund-2081-annex-04b-worst.json"
END
FILE_BYTES(fund_2081_annex_05_ordinary)
#embed "../Samples/cases/fund-2081-annex-05-ordinary.json"
END
FILE_BYTES(fund_2081_annex_05_worst)
#embed "../Samples/cases/fund-2081-annex-05-worst.json"
END
FILE_BYTES(fund_2081_annex_06_ceiling_ordinary)
#embed "../Samples/cases/fund-2081-annex-06-ceiling-ordinary.json"
END
FILE_BYTES(fund_2081_annex_06_ceiling_worst)
#embed "../Samples/cases/fund-2081-annex-06-ceiling-worst.json"
END
FILE_BYTES(fund_2081_annex_07_ordinary)
#embed "../Samples/cases/fund-2081-annex-07-ordinary.json"
END
FILE_BYTES(fund_2081_annex_07_worst)
#embed "../Samples/cases/fund-2081-annex-07-worst.json"
END
FILE_BYTES(fund_2081_annex_08_ordinary)
#embed "../Samples/cases/fund-2081-annex-08-ordinary.json"
END
FILE_BYTES(fund_2081_annex_08_worst)
#embed "../Samples/cases/fund-2081-annex-08-worst.json"
END
FILE_BYTES(fund_2081_section_5_1_ordinary)
#embed "../Samples/cases/fund-2081-section-5-1-ordinary.json"
END
FILE_BYTES(fund_2081_section_5_1_worst)
#embed "../Samples/cases/fund-2081-section-5-1-worst.json"
END
FILE_BYTES(fund_2081_section_8_3_ordinary)
#embed "../Samples/cases/fund-2081-section-8-3-ordinary.json"
END
FILE_BYTES(fund_2081_section_8_3_worst)
#embed "../Samples/cases/fund-2081-section-8-3-worst.json"
END
FILE_BYTES(fund_2081_section_11_1_ordinary)
#embed "../Samples/cases/fund-2081-section-11-1-ordinary.json"
END
FILE_BYTES(fund_2081_section_11_1_worst)
#embed "../Samples/cases/fund-2081-section-11-1-worst.json"
END
FILE_BYTES(fund_2081_section_11_3_ordinary)
#embed "../Samples/cases/fund-2081-section-11-3-ordinary.json"
END
FILE_BYTES(fund_2081_section_11_3_worst)
#embed "../Samples/cases/fund-2081-section-11-3-worst.json"
END
FILE_BYTES(fund_2081_section_11_4_ordinary)
#embed "../Samples/cases/fund-2081-section-11-4-ordinary.json"
END
FILE_BYTES(fund_2081_section_11_4_worst)
#embed "../Samples/cases/fund-2081-section-11-4-worst.json"
END
FILE_BYTES(fund_2081_section_11_6_ordinary)
#embed "../Samples/cases/fund-2081-section-11-6-ordinary.json"
END
FILE_BYTES(fund_2081_section_11_6_worst)
#embed "../Samples/cases/fund-2081-section-11-6-worst.json"
END
FILE_BYTES(fund_2081_section_12_1_ordinary)
#embed "../Samples/cases/fund-2081-section-12-1-ordinary.json"
END
FILE_BYTES(fund_2081_section_12_1_worst)
#embed "../Samples/cases/fund-2081-section-12-1-worst.json"
END
FILE_BYTES(fund_2081_section_12_8_ordinary)
#embed "../Samples/cases/fund-2081-section-12-8-ordinary.json"
END
FILE_BYTES(fund_2081_section_12_8_worst)
#embed "../Samples/cases/fund-2081-section-12-8-worst.json"
END
FILE_BYTES(fund_2081_section_20_2_ordinary)
#embed "../Samples/cases/fund-2081-section-20-2-ordinary.json"
END
FILE_BYTES(fund_2081_section_20_2_worst)
#embed "../Samples/cases/fund-2081-section-20-2-worst.json"
END
FILE_BYTES(salyan_charter_agent_registration_ordinary)
#embed "../Samples/cases/salyan-charter-agent-registration-ordinary.json"
END
FILE_BYTES(salyan_charter_agent_registration_worst)
#embed "../Samples/cases/salyan-charter-agent-registration-worst.json"
END
FILE_BYTES(salyan_charter_annual_return_ordinary)
#embed "../Samples/cases/salyan-charter-annual-return-ordinary.json"
END
FILE_BYTES(salyan_charter_annual_return_worst)
#embed "../Samples/cases/salyan-charter-annual-return-worst.json"
END
FILE_BYTES(salyan_charter_branch_registration_ordinary)
#embed "../Samples/cases/salyan-charter-branch-registration-ordinary.json"
END
FILE_BYTES(salyan_charter_branch_registration_worst)
#embed "../Samples/cases/salyan-charter-branch-registration-worst.json"
END
FILE_BYTES(salyan_charter_cancellation_ordinary)
#embed "../Samples/cases/salyan-charter-cancellation-ordinary.json"
END
FILE_BYTES(salyan_charter_cancellation_worst)
#embed "../Samples/cases/salyan-charter-cancellation-worst.json"
END
FILE_BYTES(salyan_charter_capital_increase_ordinary)
#embed "../Samples/cases/salyan-charter-capital-increase-ordinary.json"
END
FILE_BYTES(salyan_charter_capital_increase_worst)
#embed "../Samples/cases/salyan-charter-capital-increase-worst.json"
END
FILE_BYTES(salyan_charter_certificate_copy_ordinary)
#embed "../Samples/cases/salyan-charter-certificate-copy-ordinary.json"
END
FILE_BYTES(salyan_charter_certificate_copy_worst)
#embed "../Samples/cases/salyan-charter-certificate-copy-worst.json"
END
FILE_BYTES(salyan_charter_change_of_business_ordinary)
#embed "../Samples/cases/salyan-charter-change-of-business-ordinary.json"
END
FILE_BYTES(salyan_charter_change_of_business_worst)
#embed "../Samples/cases/salyan-charter-change-of-business-worst.json"
END
FILE_BYTES(salyan_charter_change_of_name_ordinary)
#embed "../Samples/cases/salyan-charter-change-of-name-ordinary.json"
END
FILE_BYTES(salyan_charter_change_of_name_worst)
#embed "../Samples/cases/salyan-charter-change-of-name-worst.json"
END
FILE_BYTES(salyan_charter_change_of_place_ordinary)
#embed "../Samples/cases/salyan-charter-change-of-place-ordinary.json"
END
FILE_BYTES(salyan_charter_change_of_place_worst)
#embed "../Samples/cases/salyan-charter-change-of-place-worst.json"
END
FILE_BYTES(salyan_charter_fee_registration_ordinary)
#embed "../Samples/cases/salyan-charter-fee-registration-ordinary.json"
END
FILE_BYTES(salyan_charter_fee_registration_worst)
#embed "../Samples/cases/salyan-charter-fee-registration-worst.json"
END
FILE_BYTES(salyan_charter_fee_renewal_ordinary)
#embed "../Samples/cases/salyan-charter-fee-renewal-ordinary.json"
END
FILE_BYTES(salyan_charter_fee_renewal_worst)
#embed "../Samples/cases/salyan-charter-fee-renewal-worst.json"
END
FILE_BYTES(salyan_charter_fee_service_ordinary)
#embed "../Samples/cases/salyan-charter-fee-service-ordinary.json"
END
FILE_BYTES(salyan_charter_fee_service_worst)
#embed "../Samples/cases/salyan-charter-fee-service-worst.json"
END
FILE_BYTES(salyan_charter_firm_registration_ordinary)
#embed "../Samples/cases/salyan-charter-firm-registration-ordinary.json"
END
FILE_BYTES(salyan_charter_firm_registration_worst)
#embed "../Samples/cases/salyan-charter-firm-registration-worst.json"
END
FILE_BYTES(salyan_charter_renewal_endorsement_ordinary)
#embed "../Samples/cases/salyan-charter-renewal-endorsement-ordinary.json"
END
FILE_BYTES(salyan_charter_renewal_endorsement_worst)
#embed "../Samples/cases/salyan-charter-renewal-endorsement-worst.json"
END
FILE_BYTES(salyan_charter_services_ordinary)
#embed "../Samples/cases/salyan-charter-services-ordinary.json"
END
FILE_BYTES(salyan_charter_services_worst)
#embed "../Samples/cases/salyan-charter-services-worst.json"
END
FILE_BYTES(salyan_charter_transfer_of_name_ordinary)
#embed "../Samples/cases/salyan-charter-transfer-of-name-ordinary.json"
END
FILE_BYTES(salyan_charter_transfer_of_name_worst)
#embed "../Samples/cases/salyan-charter-transfer-of-name-worst.json"
END
FILE_BYTES(gazette_notice_ordinary)
#embed "../Samples/cases/gazette-notice-ordinary.json"
END
FILE_BYTES(gazette_notice_worst)
#embed "../Samples/cases/gazette-notice-worst.json"
END
FILE_BYTES(office_acknowledgement_ordinary)
#embed "../Samples/cases/office-acknowledgement-ordinary.json"
END
FILE_BYTES(office_acknowledgement_worst)
#embed "../Samples/cases/office-acknowledgement-worst.json"
END
FILE_BYTES(office_copy_mark_ordinary)
#embed "../Samples/cases/office-copy-mark-ordinary.json"
END
FILE_BYTES(office_copy_mark_worst)
#embed "../Samples/cases/office-copy-mark-worst.json"
END
FILE_BYTES(office_daybook_ordinary)
#embed "../Samples/cases/office-daybook-ordinary.json"
END
FILE_BYTES(office_daybook_worst)
#embed "../Samples/cases/office-daybook-worst.json"
END
FILE_BYTES(office_endorsement_ordinary)
#embed "../Samples/cases/office-endorsement-ordinary.json"
END
FILE_BYTES(office_endorsement_worst)
#embed "../Samples/cases/office-endorsement-worst.json"
END
FILE_BYTES(office_hand_over_ordinary)
#embed "../Samples/cases/office-hand-over-ordinary.json"
END
FILE_BYTES(office_hand_over_worst)
#embed "../Samples/cases/office-hand-over-worst.json"
END
FILE_BYTES(office_letter_ordinary)
#embed "../Samples/cases/office-letter-ordinary.json"
END
FILE_BYTES(office_letter_worst)
#embed "../Samples/cases/office-letter-worst.json"
END
FILE_BYTES(office_receipt_ordinary)
#embed "../Samples/cases/office-receipt-ordinary.json"
END
FILE_BYTES(office_receipt_worst)
#embed "../Samples/cases/office-receipt-worst.json"
END
FILE_BYTES(office_refund_ordinary)
#embed "../Samples/cases/office-refund-ordinary.json"
END
FILE_BYTES(office_refund_worst)
#embed "../Samples/cases/office-refund-worst.json"
END
FILE_BYTES(office_renewal_reminder_ordinary)
#embed "../Samples/cases/office-renewal-reminder-ordinary.json"
END
FILE_BYTES(office_renewal_reminder_worst)
#embed "../Samples/cases/office-renewal-reminder-worst.json"
END

#define ENTRY(form, part, file, symbol) {form, certgen_sample_##part, file, symbol, sizeof symbol}
static const certgen_sample samples[] = {
    ENTRY("madhesh-2078/annex-01", ordinary, "madhesh-2078-annex-01-ordinary.json", madhesh_2078_annex_01_ordinary),
    ENTRY("madhesh-2078/annex-01", worst, "madhesh-2078-annex-01-worst.json", madhesh_2078_annex_01_worst),
    ENTRY("madhesh-2078/annex-02", ordinary, "madhesh-2078-annex-02-ordinary.json", madhesh_2078_annex_02_ordinary),
    ENTRY("madhesh-2078/annex-02", worst, "madhesh-2078-annex-02-worst.json", madhesh_2078_annex_02_worst),
    ENTRY("madhesh-2078/annex-03", ordinary, "certificate-makhana.json", madhesh_2078_annex_03_ordinary),
    ENTRY("madhesh-2078/annex-03", worst, "madhesh-2078-annex-03-worst.json", madhesh_2078_annex_03_worst),
    ENTRY("madhesh-2078/annex-04", ordinary, "madhesh-2078-annex-04-ordinary.json", madhesh_2078_annex_04_ordinary),
    ENTRY("madhesh-2078/annex-04", worst, "madhesh-2078-annex-04-worst.json", madhesh_2078_annex_04_worst),
    ENTRY("madhesh-2078/annex-05", ordinary, "madhesh-2078-annex-05-ordinary.json", madhesh_2078_annex_05_ordinary),
    ENTRY("madhesh-2078/annex-05", worst, "madhesh-2078-annex-05-worst.json", madhesh_2078_annex_05_worst),
    ENTRY("madhesh-2078/annex-06", ordinary, "madhesh-2078-annex-06-ordinary.json", madhesh_2078_annex_06_ordinary),
    ENTRY("madhesh-2078/annex-06", worst, "madhesh-2078-annex-06-worst.json", madhesh_2078_annex_06_worst),
    ENTRY("madhesh-2078/annex-07", ordinary, "madhesh-2078-annex-07-ordinary.json", madhesh_2078_annex_07_ordinary),
    ENTRY("madhesh-2078/annex-07", worst, "madhesh-2078-annex-07-worst.json", madhesh_2078_annex_07_worst),
    ENTRY("madhesh-2078/annex-08", ordinary, "madhesh-2078-annex-08-ordinary.json", madhesh_2078_annex_08_ordinary),
    ENTRY("madhesh-2078/annex-08", worst, "madhesh-2078-annex-08-worst.json", madhesh_2078_annex_08_worst),
    ENTRY("madhesh-2078/annex-09", ordinary, "madhesh-2078-annex-09-ordinary.json", madhesh_2078_annex_09_ordinary),
    ENTRY("madhesh-2078/annex-09", worst, "madhesh-2078-annex-09-worst.json", madhesh_2078_annex_09_worst),
    ENTRY("madhesh-2078/annex-10", ordinary, "madhesh-2078-annex-10-ordinary.json", madhesh_2078_annex_10_ordinary),
    ENTRY("madhesh-2078/annex-10", worst, "madhesh-2078-annex-10-worst.json", madhesh_2078_annex_10_worst),
    ENTRY("madhesh-2078/annex-11", ordinary, "madhesh-2078-annex-11-ordinary.json", madhesh_2078_annex_11_ordinary),
    ENTRY("madhesh-2078/annex-11", worst, "madhesh-2078-annex-11-worst.json", madhesh_2078_annex_11_worst),
    ENTRY("madhesh-2078/annex-12", ordinary, "madhesh-2078-annex-12-ordinary.json", madhesh_2078_annex_12_ordinary),
    ENTRY("madhesh-2078/annex-12", worst, "madhesh-2078-annex-12-worst.json", madhesh_2078_annex_12_worst),
    ENTRY("madhesh-2078/annex-13", ordinary, "madhesh-2078-annex-13-ordinary.json", madhesh_2078_annex_13_ordinary),
    ENTRY("madhesh-2078/annex-13", worst, "madhesh-2078-annex-13-worst.json", madhesh_2078_annex_13_worst),
    ENTRY("madhesh-2078/annex-14", ordinary, "madhesh-2078-annex-14-ordinary.json", madhesh_2078_annex_14_ordinary),
    ENTRY("madhesh-2078/annex-14", worst, "madhesh-2078-annex-14-worst.json", madhesh_2078_annex_14_worst),
    ENTRY("madhesh-2078/annex-15", ordinary, "madhesh-2078-annex-15-ordinary.json", madhesh_2078_annex_15_ordinary),
    ENTRY("madhesh-2078/annex-15", worst, "madhesh-2078-annex-15-worst.json", madhesh_2078_annex_15_worst),
    ENTRY("madhesh-2078/rule-4-3", ordinary, "madhesh-2078-rule-4-3-ordinary.json", madhesh_2078_rule_4_3_ordinary),
    ENTRY("madhesh-2078/rule-4-3", worst, "madhesh-2078-rule-4-3-worst.json", madhesh_2078_rule_4_3_worst),
    ENTRY("madhesh-2078/rule-5-3", ordinary, "madhesh-2078-rule-5-3-ordinary.json", madhesh_2078_rule_5_3_ordinary),
    ENTRY("madhesh-2078/rule-5-3", worst, "madhesh-2078-rule-5-3-worst.json", madhesh_2078_rule_5_3_worst),
    ENTRY("madhesh-2078/rule-5-4", ordinary, "madhesh-2078-rule-5-4-ordinary.json", madhesh_2078_rule_5_4_ordinary),
    ENTRY("madhesh-2078/rule-5-4", worst, "madhesh-2078-rule-5-4-worst.json", madhesh_2078_rule_5_4_worst),
    ENTRY("madhesh-2078/rule-5-8", ordinary, "madhesh-2078-rule-5-8-ordinary.json", madhesh_2078_rule_5_8_ordinary),
    ENTRY("madhesh-2078/rule-5-8", worst, "madhesh-2078-rule-5-8-worst.json", madhesh_2078_rule_5_8_worst),
    ENTRY("madhesh-2078/rule-6-2", ordinary, "madhesh-2078-rule-6-2-ordinary.json", madhesh_2078_rule_6_2_ordinary),
    ENTRY("madhesh-2078/rule-6-2", worst, "madhesh-2078-rule-6-2-worst.json", madhesh_2078_rule_6_2_worst),
    ENTRY("madhesh-2078/rule-6-3", ordinary, "madhesh-2078-rule-6-3-ordinary.json", madhesh_2078_rule_6_3_ordinary),
    ENTRY("madhesh-2078/rule-6-3", worst, "madhesh-2078-rule-6-3-worst.json", madhesh_2078_rule_6_3_worst),
    ENTRY("madhesh-2078/rule-6-4", ordinary, "madhesh-2078-rule-6-4-ordinary.json", madhesh_2078_rule_6_4_ordinary),
    ENTRY("madhesh-2078/rule-6-4", worst, "madhesh-2078-rule-6-4-worst.json", madhesh_2078_rule_6_4_worst),
    ENTRY("madhesh-2078/rule-7-4", ordinary, "madhesh-2078-rule-7-4-ordinary.json", madhesh_2078_rule_7_4_ordinary),
    ENTRY("madhesh-2078/rule-7-4", worst, "madhesh-2078-rule-7-4-worst.json", madhesh_2078_rule_7_4_worst),
    ENTRY("madhesh-2078/rule-8-4", ordinary, "madhesh-2078-rule-8-4-ordinary.json", madhesh_2078_rule_8_4_ordinary),
    ENTRY("madhesh-2078/rule-8-4", worst, "madhesh-2078-rule-8-4-worst.json", madhesh_2078_rule_8_4_worst),
    ENTRY("madhesh-2078/rule-9-3", ordinary, "madhesh-2078-rule-9-3-ordinary.json", madhesh_2078_rule_9_3_ordinary),
    ENTRY("madhesh-2078/rule-9-3", worst, "madhesh-2078-rule-9-3-worst.json", madhesh_2078_rule_9_3_worst),
    ENTRY("madhesh-2078/rule-9-4", ordinary, "madhesh-2078-rule-9-4-ordinary.json", madhesh_2078_rule_9_4_ordinary),
    ENTRY("madhesh-2078/rule-9-4", worst, "madhesh-2078-rule-9-4-worst.json", madhesh_2078_rule_9_4_worst),
    ENTRY("madhesh-2078/rule-10-2-notice", ordinary, "madhesh-2078-rule-10-2-notice-ordinary.json", madhesh_2078_rule_10_2_notice_ordinary),
    ENTRY("madhesh-2078/rule-10-2-notice", worst, "madhesh-2078-rule-10-2-notice-worst.json", madhesh_2078_rule_10_2_notice_worst),
    ENTRY("madhesh-2078/rule-10-2-order", ordinary, "madhesh-2078-rule-10-2-order-ordinary.json", madhesh_2078_rule_10_2_order_ordinary),
    ENTRY("madhesh-2078/rule-10-2-order", worst, "madhesh-2078-rule-10-2-order-worst.json", madhesh_2078_rule_10_2_order_worst),
    ENTRY("madhesh-2078/rule-10-3", ordinary, "madhesh-2078-rule-10-3-ordinary.json", madhesh_2078_rule_10_3_ordinary),
    ENTRY("madhesh-2078/rule-10-3", worst, "madhesh-2078-rule-10-3-worst.json", madhesh_2078_rule_10_3_worst),
    ENTRY("madhesh-2078/rule-10-4", ordinary, "madhesh-2078-rule-10-4-ordinary.json", madhesh_2078_rule_10_4_ordinary),
    ENTRY("madhesh-2078/rule-10-4", worst, "madhesh-2078-rule-10-4-worst.json", madhesh_2078_rule_10_4_worst),
    ENTRY("madhesh-2078/rule-10-7", ordinary, "madhesh-2078-rule-10-7-ordinary.json", madhesh_2078_rule_10_7_ordinary),
    ENTRY("madhesh-2078/rule-10-7", worst, "madhesh-2078-rule-10-7-worst.json", madhesh_2078_rule_10_7_worst),
    ENTRY("madhesh-2078/rule-11-2", ordinary, "madhesh-2078-rule-11-2-ordinary.json", madhesh_2078_rule_11_2_ordinary),
    ENTRY("madhesh-2078/rule-11-2", worst, "madhesh-2078-rule-11-2-worst.json", madhesh_2078_rule_11_2_worst),
    ENTRY("madhesh-2078/rule-11-2-board", ordinary, "madhesh-2078-rule-11-2-board-ordinary.json", madhesh_2078_rule_11_2_board_ordinary),
    ENTRY("madhesh-2078/rule-11-2-board", worst, "madhesh-2078-rule-11-2-board-worst.json", madhesh_2078_rule_11_2_board_worst),
    ENTRY("madhesh-2078/rule-11-2-endorsement", ordinary, "madhesh-2078-rule-11-2-endorsement-ordinary.json", madhesh_2078_rule_11_2_endorsement_ordinary),
    ENTRY("madhesh-2078/rule-11-2-endorsement", worst, "madhesh-2078-rule-11-2-endorsement-worst.json", madhesh_2078_rule_11_2_endorsement_worst),
    ENTRY("madhesh-2078/rule-14-2", ordinary, "madhesh-2078-rule-14-2-ordinary.json", madhesh_2078_rule_14_2_ordinary),
    ENTRY("madhesh-2078/rule-14-2", worst, "madhesh-2078-rule-14-2-worst.json", madhesh_2078_rule_14_2_worst),
    ENTRY("madhesh-2078/rule-14-4", ordinary, "madhesh-2078-rule-14-4-ordinary.json", madhesh_2078_rule_14_4_ordinary),
    ENTRY("madhesh-2078/rule-14-4", worst, "madhesh-2078-rule-14-4-worst.json", madhesh_2078_rule_14_4_worst),
    ENTRY("madhesh-2078/rule-15", ordinary, "madhesh-2078-rule-15-ordinary.json", madhesh_2078_rule_15_ordinary),
    ENTRY("madhesh-2078/rule-15", worst, "madhesh-2078-rule-15-worst.json", madhesh_2078_rule_15_worst),
    ENTRY("madhesh-2078/rule-17-3", ordinary, "madhesh-2078-rule-17-3-ordinary.json", madhesh_2078_rule_17_3_ordinary),
    ENTRY("madhesh-2078/rule-17-3", worst, "madhesh-2078-rule-17-3-worst.json", madhesh_2078_rule_17_3_worst),
    ENTRY("madhesh-2078/rule-23-3", ordinary, "madhesh-2078-rule-23-3-ordinary.json", madhesh_2078_rule_23_3_ordinary),
    ENTRY("madhesh-2078/rule-23-3", worst, "madhesh-2078-rule-23-3-worst.json", madhesh_2078_rule_23_3_worst),
    ENTRY("madhesh-2078/rule-23-5", ordinary, "madhesh-2078-rule-23-5-ordinary.json", madhesh_2078_rule_23_5_ordinary),
    ENTRY("madhesh-2078/rule-23-5", worst, "madhesh-2078-rule-23-5-worst.json", madhesh_2078_rule_23_5_worst),
    ENTRY("fitta-2077/annex-02", ordinary, "fitta-2077-annex-02-ordinary.json", fitta_2077_annex_02_ordinary),
    ENTRY("fitta-2077/annex-02", worst, "fitta-2077-annex-02-worst.json", fitta_2077_annex_02_worst),
    ENTRY("fitta-2077/annex-03", ordinary, "approval-hotel.json", fitta_2077_annex_03_ordinary),
    ENTRY("fitta-2077/annex-03", worst, "fitta-2077-annex-03-worst.json", fitta_2077_annex_03_worst),
    ENTRY("fitta-2077/annex-04", ordinary, "fitta-2077-annex-04-ordinary.json", fitta_2077_annex_04_ordinary),
    ENTRY("fitta-2077/annex-04", worst, "fitta-2077-annex-04-worst.json", fitta_2077_annex_04_worst),
    ENTRY("fitta-2077/annex-05", ordinary, "card-ordinary.json", fitta_2077_annex_05_ordinary),
    ENTRY("fitta-2077/annex-05", worst, "fitta-2077-annex-05-worst.json", fitta_2077_annex_05_worst),
    ENTRY("fitta-2077/annex-06", ordinary, "fitta-2077-annex-06-ordinary.json", fitta_2077_annex_06_ordinary),
    ENTRY("fitta-2077/annex-06", worst, "fitta-2077-annex-06-worst.json", fitta_2077_annex_06_worst),
    ENTRY("fitta-2077/rule-5-royalty", ordinary, "fitta-2077-rule-5-royalty-ordinary.json", fitta_2077_rule_5_royalty_ordinary),
    ENTRY("fitta-2077/rule-5-royalty", worst, "fitta-2077-rule-5-royalty-worst.json", fitta_2077_rule_5_royalty_worst),
    ENTRY("fitta-2077/rule-7-2", ordinary, "fitta-2077-rule-7-2-ordinary.json", fitta_2077_rule_7_2_ordinary),
    ENTRY("fitta-2077/rule-7-2", worst, "fitta-2077-rule-7-2-worst.json", fitta_2077_rule_7_2_worst),
    ENTRY("fitta-2077/rule-7-3", ordinary, "fitta-2077-rule-7-3-ordinary.json", fitta_2077_rule_7_3_ordinary),
    ENTRY("fitta-2077/rule-7-3", worst, "fitta-2077-rule-7-3-worst.json", fitta_2077_rule_7_3_worst),
    ENTRY("fitta-2077/rule-8-4", ordinary, "fitta-2077-rule-8-4-ordinary.json", fitta_2077_rule_8_4_ordinary),
    ENTRY("fitta-2077/rule-8-4", worst, "fitta-2077-rule-8-4-worst.json", fitta_2077_rule_8_4_worst),
    ENTRY("fitta-2077/rule-9-4-plan", ordinary, "fitta-2077-rule-9-4-plan-ordinary.json", fitta_2077_rule_9_4_plan_ordinary),
    ENTRY("fitta-2077/rule-9-4-plan", worst, "fitta-2077-rule-9-4-plan-worst.json", fitta_2077_rule_9_4_plan_worst),
    ENTRY("fitta-2077/rule-9-investment-schedule", ordinary, "fitta-2077-rule-9-investment-schedule-ordinary.json", fitta_2077_rule_9_investment_schedule_ordinary),
    ENTRY("fitta-2077/rule-9-investment-schedule", worst, "fitta-2077-rule-9-investment-schedule-worst.json", fitta_2077_rule_9_investment_schedule_worst),
    ENTRY("fitta-2077/rule-10-application", ordinary, "fitta-2077-rule-10-application-ordinary.json", fitta_2077_rule_10_application_ordinary),
    ENTRY("fitta-2077/rule-10-application", worst, "fitta-2077-rule-10-application-worst.json", fitta_2077_rule_10_application_worst),
    ENTRY("fitta-2077/rule-10-record", ordinary, "fitta-2077-rule-10-record-ordinary.json", fitta_2077_rule_10_record_ordinary),
    ENTRY("fitta-2077/rule-10-record", worst, "fitta-2077-rule-10-record-worst.json", fitta_2077_rule_10_record_worst),
    ENTRY("fitta-2077/rule-11-approval", ordinary, "fitta-2077-rule-11-approval-ordinary.json", fitta_2077_rule_11_approval_ordinary),
    ENTRY("fitta-2077/rule-11-approval", worst, "fitta-2077-rule-11-approval-worst.json", fitta_2077_rule_11_approval_worst),
    ENTRY("fitta-2077/rule-12-4", ordinary, "fitta-2077-rule-12-4-ordinary.json", fitta_2077_rule_12_4_ordinary),
    ENTRY("fitta-2077/rule-12-4", worst, "fitta-2077-rule-12-4-worst.json", fitta_2077_rule_12_4_worst),
    ENTRY("fitta-2077/rule-13-6", ordinary, "fitta-2077-rule-13-6-ordinary.json", fitta_2077_rule_13_6_ordinary),
    ENTRY("fitta-2077/rule-13-6", worst, "fitta-2077-rule-13-6-worst.json", fitta_2077_rule_13_6_worst),
    ENTRY("fitta-2077/rule-14", ordinary, "fitta-2077-rule-14-ordinary.json", fitta_2077_rule_14_ordinary),
    ENTRY("fitta-2077/rule-14", worst, "fitta-2077-rule-14-worst.json", fitta_2077_rule_14_worst),
    ENTRY("fitta-2077/rule-14-application", ordinary, "fitta-2077-rule-14-application-ordinary.json", fitta_2077_rule_14_application_ordinary),
    ENTRY("fitta-2077/rule-14-application", worst, "fitta-2077-rule-14-application-worst.json", fitta_2077_rule_14_application_worst),
    ENTRY("fitta-2077/rule-16-1-order", ordinary, "fitta-2077-rule-16-1-order-ordinary.json", fitta_2077_rule_16_1_order_ordinary),
    ENTRY("fitta-2077/rule-16-1-order", worst, "fitta-2077-rule-16-1-order-worst.json", fitta_2077_rule_16_1_order_worst),
    ENTRY("fitta-2077/rule-16-1-report", ordinary, "fitta-2077-rule-16-1-report-ordinary.json", fitta_2077_rule_16_1_report_ordinary),
    ENTRY("fitta-2077/rule-16-1-report", worst, "fitta-2077-rule-16-1-report-worst.json", fitta_2077_rule_16_1_report_worst),
    ENTRY("fitta-2077/rule-16-2", ordinary, "fitta-2077-rule-16-2-ordinary.json", fitta_2077_rule_16_2_ordinary),
    ENTRY("fitta-2077/rule-16-2", worst, "fitta-2077-rule-16-2-worst.json", fitta_2077_rule_16_2_worst),
    ENTRY("fitta-2077/rule-16-2-forwarding", ordinary, "fitta-2077-rule-16-2-forwarding-ordinary.json", fitta_2077_rule_16_2_forwarding_ordinary),
    ENTRY("fitta-2077/rule-16-2-forwarding", worst, "fitta-2077-rule-16-2-forwarding-worst.json", fitta_2077_rule_16_2_forwarding_worst),
    ENTRY("fitta-2077/rule-16-3", ordinary, "fitta-2077-rule-16-3-ordinary.json", fitta_2077_rule_16_3_ordinary),
    ENTRY("fitta-2077/rule-16-3", worst, "fitta-2077-rule-16-3-worst.json", fitta_2077_rule_16_3_worst),
    ENTRY("fitta-2077/rule-16-3-forwarding", ordinary, "fitta-2077-rule-16-3-forwarding-ordinary.json", fitta_2077_rule_16_3_forwarding_ordinary),
    ENTRY("fitta-2077/rule-16-3-forwarding", worst, "fitta-2077-rule-16-3-forwarding-worst.json", fitta_2077_rule_16_3_forwarding_worst),
    ENTRY("fitta-2077/rule-17-1-order", ordinary, "fitta-2077-rule-17-1-order-ordinary.json", fitta_2077_rule_17_1_order_ordinary),
    ENTRY("fitta-2077/rule-17-1-order", worst, "fitta-2077-rule-17-1-order-worst.json", fitta_2077_rule_17_1_order_worst),
    ENTRY("fitta-2077/rule-17-1-report", ordinary, "fitta-2077-rule-17-1-report-ordinary.json", fitta_2077_rule_17_1_report_ordinary),
    ENTRY("fitta-2077/rule-17-1-report", worst, "fitta-2077-rule-17-1-report-worst.json", fitta_2077_rule_17_1_report_worst),
    ENTRY("fitta-2077/rule-17-2", ordinary, "fitta-2077-rule-17-2-ordinary.json", fitta_2077_rule_17_2_ordinary),
    ENTRY("fitta-2077/rule-17-2", worst, "fitta-2077-rule-17-2-worst.json", fitta_2077_rule_17_2_worst),
    ENTRY("fitta-2077/rule-17-5", ordinary, "fitta-2077-rule-17-5-ordinary.json", fitta_2077_rule_17_5_ordinary),
    ENTRY("fitta-2077/rule-17-5", worst, "fitta-2077-rule-17-5-worst.json", fitta_2077_rule_17_5_worst),
    ENTRY("fitta-2077/rule-17-5-clearing", ordinary, "fitta-2077-rule-17-5-clearing-ordinary.json", fitta_2077_rule_17_5_clearing_ordinary),
    ENTRY("fitta-2077/rule-17-5-clearing", worst, "fitta-2077-rule-17-5-clearing-worst.json", fitta_2077_rule_17_5_clearing_worst),
    ENTRY("fitta-2077/rule-17-6", ordinary, "fitta-2077-rule-17-6-ordinary.json", fitta_2077_rule_17_6_ordinary),
    ENTRY("fitta-2077/rule-17-6", worst, "fitta-2077-rule-17-6-worst.json", fitta_2077_rule_17_6_worst),
    ENTRY("fitta-2077/rule-17-6-application", ordinary, "fitta-2077-rule-17-6-application-ordinary.json", fitta_2077_rule_17_6_application_ordinary),
    ENTRY("fitta-2077/rule-17-6-application", worst, "fitta-2077-rule-17-6-application-worst.json", fitta_2077_rule_17_6_application_worst),
    ENTRY("fitta-2077/rule-17-7", ordinary, "fitta-2077-rule-17-7-ordinary.json", fitta_2077_rule_17_7_ordinary),
    ENTRY("fitta-2077/rule-17-7", worst, "fitta-2077-rule-17-7-worst.json", fitta_2077_rule_17_7_worst),
    ENTRY("fitta-2077/rule-18-2", ordinary, "fitta-2077-rule-18-2-ordinary.json", fitta_2077_rule_18_2_ordinary),
    ENTRY("fitta-2077/rule-18-2", worst, "fitta-2077-rule-18-2-worst.json", fitta_2077_rule_18_2_worst),
    ENTRY("fitta-2077/rule-23-authority", ordinary, "fitta-2077-rule-23-authority-ordinary.json", fitta_2077_rule_23_authority_ordinary),
    ENTRY("fitta-2077/rule-23-authority", worst, "fitta-2077-rule-23-authority-worst.json", fitta_2077_rule_23_authority_worst),
    ENTRY("fitta-2077/rule-24-application", ordinary, "fitta-2077-rule-24-application-ordinary.json", fitta_2077_rule_24_application_ordinary),
    ENTRY("fitta-2077/rule-24-application", worst, "fitta-2077-rule-24-application-worst.json", fitta_2077_rule_24_application_worst),
    ENTRY("fitta-2077/rule-24-recommendation", ordinary, "fitta-2077-rule-24-recommendation-ordinary.json", fitta_2077_rule_24_recommendation_ordinary),
    ENTRY("fitta-2077/rule-24-recommendation", worst, "fitta-2077-rule-24-recommendation-worst.json", fitta_2077_rule_24_recommendation_worst),
    ENTRY("fund-2081/annex-02", ordinary, "notice-women.json", fund_2081_annex_02_ordinary),
    ENTRY("fund-2081/annex-02", worst, "fund-2081-annex-02-worst.json", fund_2081_annex_02_worst),
    ENTRY("fund-2081/annex-03a", ordinary, "fund-2081-annex-03a-ordinary.json", fund_2081_annex_03a_ordinary),
    ENTRY("fund-2081/annex-03a", worst, "fund-2081-annex-03a-worst.json", fund_2081_annex_03a_worst),
    ENTRY("fund-2081/annex-03b", ordinary, "fund-2081-annex-03b-ordinary.json", fund_2081_annex_03b_ordinary),
    ENTRY("fund-2081/annex-03b", worst, "fund-2081-annex-03b-worst.json", fund_2081_annex_03b_worst),
    ENTRY("fund-2081/annex-04a", ordinary, "fund-2081-annex-04a-ordinary.json", fund_2081_annex_04a_ordinary),
    ENTRY("fund-2081/annex-04a", worst, "fund-2081-annex-04a-worst.json", fund_2081_annex_04a_worst),
    ENTRY("fund-2081/annex-04b", ordinary, "fund-2081-annex-04b-ordinary.json", fund_2081_annex_04b_ordinary),
    ENTRY("fund-2081/annex-04b", worst, "fund-2081-annex-04b-worst.json", fund_2081_annex_04b_worst),
    ENTRY("fund-2081/annex-05", ordinary, "fund-2081-annex-05-ordinary.json", fund_2081_annex_05_ordinary),
    ENTRY("fund-2081/annex-05", worst, "fund-2081-annex-05-worst.json", fund_2081_annex_05_worst),
    ENTRY("fund-2081/annex-06-ceiling", ordinary, "fund-2081-annex-06-ceiling-ordinary.json", fund_2081_annex_06_ceiling_ordinary),
    ENTRY("fund-2081/annex-06-ceiling", worst, "fund-2081-annex-06-ceiling-worst.json", fund_2081_annex_06_ceiling_worst),
    ENTRY("fund-2081/annex-07", ordinary, "fund-2081-annex-07-ordinary.json", fund_2081_annex_07_ordinary),
    ENTRY("fund-2081/annex-07", worst, "fund-2081-annex-07-worst.json", fund_2081_annex_07_worst),
    ENTRY("fund-2081/annex-08", ordinary, "fund-2081-annex-08-ordinary.json", fund_2081_annex_08_ordinary),
    ENTRY("fund-2081/annex-08", worst, "fund-2081-annex-08-worst.json", fund_2081_annex_08_worst),
    ENTRY("fund-2081/section-5-1", ordinary, "fund-2081-section-5-1-ordinary.json", fund_2081_section_5_1_ordinary),
    ENTRY("fund-2081/section-5-1", worst, "fund-2081-section-5-1-worst.json", fund_2081_section_5_1_worst),
    ENTRY("fund-2081/section-8-3", ordinary, "fund-2081-section-8-3-ordinary.json", fund_2081_section_8_3_ordinary),
    ENTRY("fund-2081/section-8-3", worst, "fund-2081-section-8-3-worst.json", fund_2081_section_8_3_worst),
    ENTRY("fund-2081/section-11-1", ordinary, "fund-2081-section-11-1-ordinary.json", fund_2081_section_11_1_ordinary),
    ENTRY("fund-2081/section-11-1", worst, "fund-2081-section-11-1-worst.json", fund_2081_section_11_1_worst),
    ENTRY("fund-2081/section-11-3", ordinary, "fund-2081-section-11-3-ordinary.json", fund_2081_section_11_3_ordinary),
    ENTRY("fund-2081/section-11-3", worst, "fund-2081-section-11-3-worst.json", fund_2081_section_11_3_worst),
    ENTRY("fund-2081/section-11-4", ordinary, "fund-2081-section-11-4-ordinary.json", fund_2081_section_11_4_ordinary),
    ENTRY("fund-2081/section-11-4", worst, "fund-2081-section-11-4-worst.json", fund_2081_section_11_4_worst),
    ENTRY("fund-2081/section-11-6", ordinary, "fund-2081-section-11-6-ordinary.json", fund_2081_section_11_6_ordinary),
    ENTRY("fund-2081/section-11-6", worst, "fund-2081-section-11-6-worst.json", fund_2081_section_11_6_worst),
    ENTRY("fund-2081/section-12-1", ordinary, "fund-2081-section-12-1-ordinary.json", fund_2081_section_12_1_ordinary),
    ENTRY("fund-2081/section-12-1", worst, "fund-2081-section-12-1-worst.json", fund_2081_section_12_1_worst),
    ENTRY("fund-2081/section-12-8", ordinary, "fund-2081-section-12-8-ordinary.json", fund_2081_section_12_8_ordinary),
    ENTRY("fund-2081/section-12-8", worst, "fund-2081-section-12-8-worst.json", fund_2081_section_12_8_worst),
    ENTRY("fund-2081/section-20-2", ordinary, "fund-2081-section-20-2-ordinary.json", fund_2081_section_20_2_ordinary),
    ENTRY("fund-2081/section-20-2", worst, "fund-2081-section-20-2-worst.json", fund_2081_section_20_2_worst),
    ENTRY("salyan-charter/agent-registration", ordinary, "salyan-charter-agent-registration-ordinary.json", salyan_charter_agent_registration_ordinary),
    ENTRY("salyan-charter/agent-registration", worst, "salyan-charter-agent-registration-worst.json", salyan_charter_agent_registration_worst),
    ENTRY("salyan-charter/annual-return", ordinary, "salyan-charter-annual-return-ordinary.json", salyan_charter_annual_return_ordinary),
    ENTRY("salyan-charter/annual-return", worst, "salyan-charter-annual-return-worst.json", salyan_charter_annual_return_worst),
    ENTRY("salyan-charter/branch-registration", ordinary, "salyan-charter-branch-registration-ordinary.json", salyan_charter_branch_registration_ordinary),
    ENTRY("salyan-charter/branch-registration", worst, "salyan-charter-branch-registration-worst.json", salyan_charter_branch_registration_worst),
    ENTRY("salyan-charter/cancellation", ordinary, "salyan-charter-cancellation-ordinary.json", salyan_charter_cancellation_ordinary),
    ENTRY("salyan-charter/cancellation", worst, "salyan-charter-cancellation-worst.json", salyan_charter_cancellation_worst),
    ENTRY("salyan-charter/capital-increase", ordinary, "salyan-charter-capital-increase-ordinary.json", salyan_charter_capital_increase_ordinary),
    ENTRY("salyan-charter/capital-increase", worst, "salyan-charter-capital-increase-worst.json", salyan_charter_capital_increase_worst),
    ENTRY("salyan-charter/certificate-copy", ordinary, "salyan-charter-certificate-copy-ordinary.json", salyan_charter_certificate_copy_ordinary),
    ENTRY("salyan-charter/certificate-copy", worst, "salyan-charter-certificate-copy-worst.json", salyan_charter_certificate_copy_worst),
    ENTRY("salyan-charter/change-of-business", ordinary, "salyan-charter-change-of-business-ordinary.json", salyan_charter_change_of_business_ordinary),
    ENTRY("salyan-charter/change-of-business", worst, "salyan-charter-change-of-business-worst.json", salyan_charter_change_of_business_worst),
    ENTRY("salyan-charter/change-of-name", ordinary, "salyan-charter-change-of-name-ordinary.json", salyan_charter_change_of_name_ordinary),
    ENTRY("salyan-charter/change-of-name", worst, "salyan-charter-change-of-name-worst.json", salyan_charter_change_of_name_worst),
    ENTRY("salyan-charter/change-of-place", ordinary, "salyan-charter-change-of-place-ordinary.json", salyan_charter_change_of_place_ordinary),
    ENTRY("salyan-charter/change-of-place", worst, "salyan-charter-change-of-place-worst.json", salyan_charter_change_of_place_worst),
    ENTRY("salyan-charter/fee-registration", ordinary, "salyan-charter-fee-registration-ordinary.json", salyan_charter_fee_registration_ordinary),
    ENTRY("salyan-charter/fee-registration", worst, "salyan-charter-fee-registration-worst.json", salyan_charter_fee_registration_worst),
    ENTRY("salyan-charter/fee-renewal", ordinary, "salyan-charter-fee-renewal-ordinary.json", salyan_charter_fee_renewal_ordinary),
    ENTRY("salyan-charter/fee-renewal", worst, "salyan-charter-fee-renewal-worst.json", salyan_charter_fee_renewal_worst),
    ENTRY("salyan-charter/fee-service", ordinary, "salyan-charter-fee-service-ordinary.json", salyan_charter_fee_service_ordinary),
    ENTRY("salyan-charter/fee-service", worst, "salyan-charter-fee-service-worst.json", salyan_charter_fee_service_worst),
    ENTRY("salyan-charter/firm-registration", ordinary, "salyan-charter-firm-registration-ordinary.json", salyan_charter_firm_registration_ordinary),
    ENTRY("salyan-charter/firm-registration", worst, "salyan-charter-firm-registration-worst.json", salyan_charter_firm_registration_worst),
    ENTRY("salyan-charter/renewal-endorsement", ordinary, "salyan-charter-renewal-endorsement-ordinary.json", salyan_charter_renewal_endorsement_ordinary),
    ENTRY("salyan-charter/renewal-endorsement", worst, "salyan-charter-renewal-endorsement-worst.json", salyan_charter_renewal_endorsement_worst),
    ENTRY("salyan-charter/services", ordinary, "salyan-charter-services-ordinary.json", salyan_charter_services_ordinary),
    ENTRY("salyan-charter/services", worst, "salyan-charter-services-worst.json", salyan_charter_services_worst),
    ENTRY("salyan-charter/transfer-of-name", ordinary, "salyan-charter-transfer-of-name-ordinary.json", salyan_charter_transfer_of_name_ordinary),
    ENTRY("salyan-charter/transfer-of-name", worst, "salyan-charter-transfer-of-name-worst.json", salyan_charter_transfer_of_name_worst),
    ENTRY("gazette/notice", ordinary, "gazette-notice-ordinary.json", gazette_notice_ordinary),
    ENTRY("gazette/notice", worst, "gazette-notice-worst.json", gazette_notice_worst),
    ENTRY("office/acknowledgement", ordinary, "office-acknowledgement-ordinary.json", office_acknowledgement_ordinary),
    ENTRY("office/acknowledgement", worst, "office-acknowledgement-worst.json", office_acknowledgement_worst),
    ENTRY("office/copy-mark", ordinary, "office-copy-mark-ordinary.json", office_copy_mark_ordinary),
    ENTRY("office/copy-mark", worst, "office-copy-mark-worst.json", office_copy_mark_worst),
    ENTRY("office/daybook", ordinary, "office-daybook-ordinary.json", office_daybook_ordinary),
    ENTRY("office/daybook", worst, "office-daybook-worst.json", office_daybook_worst),
    ENTRY("office/endorsement", ordinary, "office-endorsement-ordinary.json", office_endorsement_ordinary),
    ENTRY("office/endorsement", worst, "office-endorsement-worst.json", office_endorsement_worst),
    ENTRY("office/hand-over", ordinary, "office-hand-over-ordinary.json", office_hand_over_ordinary),
    ENTRY("office/hand-over", worst, "office-hand-over-worst.json", office_hand_over_worst),
    ENTRY("office/letter", ordinary, "office-letter-ordinary.json", office_letter_ordinary),
    ENTRY("office/letter", worst, "office-letter-worst.json", office_letter_worst),
    ENTRY("office/receipt", ordinary, "office-receipt-ordinary.json", office_receipt_ordinary),
    ENTRY("office/receipt", worst, "office-receipt-worst.json", office_receipt_worst),
    ENTRY("office/refund", ordinary, "office-refund-ordinary.json", office_refund_ordinary),
    ENTRY("office/refund", worst, "office-refund-worst.json", office_refund_worst),
    ENTRY("office/renewal-reminder", ordinary, "office-renewal-reminder-ordinary.json", office_renewal_reminder_ordinary),
    ENTRY("office/renewal-reminder", worst, "office-renewal-reminder-worst.json", office_renewal_reminder_worst),
};

size_t certgen_sample_count(void) { return sizeof samples / sizeof samples[0]; }

certgen_sample certgen_sample_at(size_t index) {
  certgen_sample none = {0, certgen_sample_ordinary, 0, 0, 0};
  return index < certgen_sample_count() ? samples[index] : none;
}
