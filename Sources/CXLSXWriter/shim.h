#ifndef CXLSXWRITER_SHIM_H
#define CXLSXWRITER_SHIM_H

#include <xlsxwriter.h>

#include <sys/syscall.h>
#include <unistd.h>

// A file in memory (memfd_create with MFD_CLOEXEC), which Swift's Glibc does not show; -1 for none.
static inline int certgen_memory_file(void) { return (int)syscall(SYS_memfd_create, "workbook", 1u); }

#endif
