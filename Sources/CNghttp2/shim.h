// SPDX-License-Identifier: Apache-2.0
#ifndef CNGHTTP2_SHIM_H
#define CNGHTTP2_SHIM_H

#include <nghttp2/nghttp2.h>

/// Weak, because not every library in use has it: nghttp2 does since 1.61, and some distributions have added it to older versions.
extern void nghttp2_option_set_max_continuations(nghttp2_option *option, size_t most) __attribute__((weak));

/// Sets how many CONTINUATION frames a header block may have; does nothing where the library has no such option.
static inline void cnghttp2_set_max_continuations(nghttp2_option *option, size_t most) {
    if (nghttp2_option_set_max_continuations) nghttp2_option_set_max_continuations(option, most);
}

#endif
