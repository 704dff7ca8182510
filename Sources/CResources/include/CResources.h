// SPDX-License-Identifier: Apache-2.0
// Files of the repository, compiled into the binary as they are.
#ifndef CRESOURCES_H
#define CRESOURCES_H

/// openapi.yaml; the length in bytes goes to `length`.
const unsigned char *cresources_openapi_yaml(long *length);

/// The same document as JSON.
const unsigned char *cresources_openapi_json(long *length);

/// The JSON Schema of an operator's overlay.
const unsigned char *cresources_overlay_schema_json(long *length);

/// What the pages for browsers load: the style sheet, the script, the icon.
const unsigned char *cresources_site_css(long *length);
const unsigned char *cresources_site_js(long *length);
const unsigned char *cresources_icon_svg(long *length);

/// When the sources of this build last changed, in seconds since 1970: SOURCE_DATE_EPOCH of the build, which a release takes from its
/// commit. A development build has no such date and returns when its executable was written, so that no validator outlives a rebuild.
long cresources_source_date(void);

#endif
