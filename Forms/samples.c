// The sample cases that prove each form, inside the program: an ordinary one and the worst one. A new form
// brings both, two #embed and two lines of the table.
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
FILE_BYTES(gazette_notice_ordinary)
#embed "../Samples/cases/gazette-notice-ordinary.json"
END
FILE_BYTES(gazette_notice_worst)
#embed "../Samples/cases/gazette-notice-worst.json"
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
    ENTRY("fund-2081/annex-07", ordinary, "fund-2081-annex-07-ordinary.json", fund_2081_annex_07_ordinary),
    ENTRY("fund-2081/annex-07", worst, "fund-2081-annex-07-worst.json", fund_2081_annex_07_worst),
    ENTRY("fund-2081/annex-08", ordinary, "fund-2081-annex-08-ordinary.json", fund_2081_annex_08_ordinary),
    ENTRY("fund-2081/annex-08", worst, "fund-2081-annex-08-worst.json", fund_2081_annex_08_worst),
    ENTRY("gazette/notice", ordinary, "gazette-notice-ordinary.json", gazette_notice_ordinary),
    ENTRY("gazette/notice", worst, "gazette-notice-worst.json", gazette_notice_worst),
};

size_t certgen_sample_count(void) { return sizeof samples / sizeof samples[0]; }

certgen_sample certgen_sample_at(size_t index) {
  certgen_sample none = {0, certgen_sample_ordinary, 0, 0, 0};
  return index < certgen_sample_count() ? samples[index] : none;
}
