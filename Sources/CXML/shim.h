#ifndef CXML_SHIM_H
#define CXML_SHIM_H

// Debian's libxml2 names ICU's types in a struct that we never look into. Foundation brings an ICU of
// its own, and a Swift module that saw both would find one name with two definitions.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/parser.h>
#include <libxml/SAX2.h>
#include <libxml/relaxng.h>
#include <libxml/xmlerror.h>

#endif
