// The font files, inside the program: nothing to find, and nothing to be missing, at run time.
// `make fonts` brings them and their licences from Debian's packages and checks them against fonts.json and
// licences.json.
#include "Fonts.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

#if !__has_embed("files/AnnapurnaSIL-Regular.ttf")
#error "The font files are missing. Run: make fonts (it installs their packages and checks every file)"
#endif

#define BYTES(symbol) static const unsigned char symbol[] = {
#define END };

BYTES(sans_devanagari)
#embed "files/NotoSansDevanagari-Regular.ttf"
END
BYTES(sans_devanagari_bold)
#embed "files/NotoSansDevanagari-Bold.ttf"
END
BYTES(serif_devanagari)
#embed "files/NotoSerifDevanagari-Regular.ttf"
END
BYTES(serif_devanagari_bold)
#embed "files/NotoSerifDevanagari-Bold.ttf"
END
BYTES(sans)
#embed "files/NotoSans-Regular.ttf"
END
BYTES(sans_bold)
#embed "files/NotoSans-Bold.ttf"
END
BYTES(serif)
#embed "files/NotoSerif-Regular.ttf"
END
BYTES(serif_bold)
#embed "files/NotoSerif-Bold.ttf"
END
BYTES(annapurna)
#embed "files/AnnapurnaSIL-Regular.ttf"
END
BYTES(annapurna_bold)
#embed "files/AnnapurnaSIL-Bold.ttf"
END
BYTES(list)
#embed "fonts.json"
END
BYTES(noto_licence)
#embed "files/fonts-noto-core.txt"
END
BYTES(annapurna_licence)
#embed "files/fonts-sil-annapurna.txt"
END

#define ENTRY(name, symbol) {name, symbol, sizeof symbol}
static const certgen_font fonts[] = {
    ENTRY("NotoSansDevanagari-Regular", sans_devanagari),
    ENTRY("NotoSansDevanagari-Bold", sans_devanagari_bold),
    ENTRY("NotoSerifDevanagari-Regular", serif_devanagari),
    ENTRY("NotoSerifDevanagari-Bold", serif_devanagari_bold),
    ENTRY("NotoSans-Regular", sans),
    ENTRY("NotoSans-Bold", sans_bold),
    ENTRY("NotoSerif-Regular", serif),
    ENTRY("NotoSerif-Bold", serif_bold),
    ENTRY("AnnapurnaSIL-Regular", annapurna),
    ENTRY("AnnapurnaSIL-Bold", annapurna_bold),
};
static const certgen_font licences[] = {
    ENTRY("fonts-noto-core", noto_licence),
    ENTRY("fonts-sil-annapurna", annapurna_licence),
};
static const certgen_font none = {0, 0, 0};

size_t certgen_font_count(void) { return sizeof fonts / sizeof fonts[0]; }

certgen_font certgen_font_at(size_t index) { return index < certgen_font_count() ? fonts[index] : none; }

certgen_font certgen_font_list(void) {
  certgen_font file = ENTRY("fonts.json", list);
  return file;
}

size_t certgen_font_licence_count(void) { return sizeof licences / sizeof licences[0]; }

certgen_font certgen_font_licence_at(size_t index) {
  return index < certgen_font_licence_count() ? licences[index] : none;
}
