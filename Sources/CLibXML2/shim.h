// The only door to libxml2.
//
// Debian builds libxml2 against the system's ICU, and its headers drag that ICU in. Foundation
// carries another ICU, and one program may not see both.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>

// xmlFree is a global function pointer: shared mutable state, in Swift's eyes.
static inline void markup_free(void *memory) { xmlFree(memory); }
