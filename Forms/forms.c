// The form files, inside the program. A new form is one file, one #embed and one line of the table.
#include "FormFiles.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

#define FILE_BYTES(symbol) static const unsigned char symbol[] = {
#define END };

FILE_BYTES(schema)
#embed "form.rng"
END
FILE_BYTES(madhesh_2078_annex_03)
#embed "madhesh-2078/annex-03.xml"
END
FILE_BYTES(fitta_2077_annex_03)
#embed "fitta-2077/annex-03.xml"
END
FILE_BYTES(fitta_2077_annex_05)
#embed "fitta-2077/annex-05.xml"
END
FILE_BYTES(fund_2081_annex_02)
#embed "fund-2081/annex-02.xml"
END

#define ENTRY(id, symbol) {id, id ".xml", symbol, sizeof symbol}
static const certgen_form_file files[] = {
    ENTRY("madhesh-2078/annex-03", madhesh_2078_annex_03),
    ENTRY("fitta-2077/annex-03", fitta_2077_annex_03),
    ENTRY("fitta-2077/annex-05", fitta_2077_annex_05),
    ENTRY("fund-2081/annex-02", fund_2081_annex_02),
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
