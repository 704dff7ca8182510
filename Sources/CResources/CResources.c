// SPDX-License-Identifier: Apache-2.0
#include "CResources.h"

static const unsigned char openapi_yaml[] = {
#embed "../../openapi.yaml"
};

static const unsigned char openapi_json[] = {
#embed "openapi.json"
};

static const unsigned char overlay_schema_json[] = {
#embed "overlay.schema.json"
};

// The style sheet and the script are each joined from several files. #embed writes no comma at its end, hence the commas between them.
static const unsigned char site_css[] = {
#embed "assets/base.css"
    ,
#embed "assets/layout.css"
    ,
#embed "assets/browse.css"
    ,
#embed "assets/record.css"
    ,
#embed "assets/drawing.css"
    ,
#embed "assets/print.css"
};

static const unsigned char site_js[] = {
#embed "assets/page.js"
    ,
#embed "assets/browse.js"
    ,
#embed "assets/explain.js"
};

static const unsigned char icon_svg[] = {
#embed "assets/icon.svg"
};

const unsigned char *cresources_openapi_yaml(long *length) {
    *length = sizeof openapi_yaml;
    return openapi_yaml;
}

const unsigned char *cresources_openapi_json(long *length) {
    *length = sizeof openapi_json;
    return openapi_json;
}

const unsigned char *cresources_overlay_schema_json(long *length) {
    *length = sizeof overlay_schema_json;
    return overlay_schema_json;
}

const unsigned char *cresources_site_css(long *length) {
    *length = sizeof site_css;
    return site_css;
}

const unsigned char *cresources_site_js(long *length) {
    *length = sizeof site_js;
    return site_js;
}

const unsigned char *cresources_icon_svg(long *length) {
    *length = sizeof icon_svg;
    return icon_svg;
}

#ifdef SOURCE_DATE
long cresources_source_date(void) { return SOURCE_DATE; }
#else
#include <sys/stat.h>

long cresources_source_date(void) {
    struct stat file;
    return stat("/proc/self/exe", &file) == 0 ? (long)file.st_mtime : 0;
}
#endif
