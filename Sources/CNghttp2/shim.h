// SPDX-License-Identifier: Apache-2.0
#ifndef CNGHTTP2_SHIM_H
#define CNGHTTP2_SHIM_H

#include <nghttp2/nghttp2.h>

/// Not in every library that is in use: since nghttp2 1.61, and where a distribution mended an older one.
extern void nghttp2_option_set_max_continuations(nghttp2_option *option, size_t most) __attribute__((weak));

/// Sets how many CONTINUATION frames a header block may have, in a library that counts them.
static inline void cnghttp2_set_max_continuations(nghttp2_option *option, size_t most) {
    if (nghttp2_option_set_max_continuations) nghttp2_option_set_max_continuations(option, most);
}

#endif
