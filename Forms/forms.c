// The form files, inside the program. A new form is one file, one #embed and one line of the table.
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
FILE_BYTES(fund_2081_annex_07)
#embed "fund-2081/annex-07.xml"
END
FILE_BYTES(fund_2081_annex_08)
#embed "fund-2081/annex-08.xml"
END
FILE_BYTES(fitta_2077_notice_2)
#embed "fitta-2077/notice-2.xml"
END
FILE_BYTES(salyan_charter_services)
#embed "salyan-charter/services.xml"
END
FILE_BYTES(salyan_charter_fees)
#embed "salyan-charter/fees.xml"
END
FILE_BYTES(gazette_notice)
#embed "gazette/notice.xml"
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
    ENTRY("fitta-2077/annex-01", fitta_2077_annex_01),
    ENTRY("fitta-2077/annex-02", fitta_2077_annex_02),
    ENTRY("fitta-2077/annex-03", fitta_2077_annex_03),
    ENTRY("fitta-2077/annex-04", fitta_2077_annex_04),
    ENTRY("fitta-2077/annex-05", fitta_2077_annex_05),
    ENTRY("fitta-2077/annex-06", fitta_2077_annex_06),
    ENTRY("fund-2081/annex-01", fund_2081_annex_01),
    ENTRY("fund-2081/annex-02", fund_2081_annex_02),
    ENTRY("fund-2081/annex-03a", fund_2081_annex_03a),
    ENTRY("fund-2081/annex-03b", fund_2081_annex_03b),
    ENTRY("fund-2081/annex-04a", fund_2081_annex_04a),
    ENTRY("fund-2081/annex-04b", fund_2081_annex_04b),
    ENTRY("fund-2081/annex-05", fund_2081_annex_05),
    ENTRY("fund-2081/annex-06", fund_2081_annex_06),
    ENTRY("fund-2081/annex-07", fund_2081_annex_07),
    ENTRY("fund-2081/annex-08", fund_2081_annex_08),
    ENTRY("fitta-2077/notice-2", fitta_2077_notice_2),
    ENTRY("salyan-charter/services", salyan_charter_services),
    ENTRY("salyan-charter/fees", salyan_charter_fees),
    ENTRY("gazette/notice", gazette_notice),
};

size_t certgen_form_file_count(void) { return sizeof files / sizeof files[0]; }

certgen_form_file certgen_form_file_at(size_t index) {
  certgen_form_file none = {0, 0, 0, 0};
  return index < certgen_form_file_count() ? files[index] : none;
}

certgen_form_file certgen_form_schema(void) {
  certgen_form_file file = {"", "form.rng", schema, sizeof schema};
  return file;
}
