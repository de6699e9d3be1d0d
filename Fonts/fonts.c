// The font files, inside the program: nothing to find, and nothing to be missing, at run time.
// `make fonts` brings them from Debian's fonts-noto-core and checks them against fonts.json.
#include "Fonts.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

#if !__has_embed("files/NotoSansDevanagari-Regular.ttf")
#error "The font files are missing. Run: make fonts (it installs fonts-noto-core and checks every file)"
#endif

#define FONT(symbol) static const unsigned char symbol[] = {
#define END };

FONT(sans_devanagari)
#embed "files/NotoSansDevanagari-Regular.ttf"
END
FONT(sans_devanagari_bold)
#embed "files/NotoSansDevanagari-Bold.ttf"
END
FONT(serif_devanagari)
#embed "files/NotoSerifDevanagari-Regular.ttf"
END
FONT(serif_devanagari_bold)
#embed "files/NotoSerifDevanagari-Bold.ttf"
END
FONT(sans)
#embed "files/NotoSans-Regular.ttf"
END
FONT(sans_bold)
#embed "files/NotoSans-Bold.ttf"
END
FONT(serif)
#embed "files/NotoSerif-Regular.ttf"
END
FONT(serif_bold)
#embed "files/NotoSerif-Bold.ttf"
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
};

size_t certgen_font_count(void) { return sizeof fonts / sizeof fonts[0]; }

certgen_font certgen_font_at(size_t index) {
  certgen_font none = {0, 0, 0};
  return index < certgen_font_count() ? fonts[index] : none;
}
