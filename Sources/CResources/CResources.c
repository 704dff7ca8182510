// SPDX-License-Identifier: Apache-2.0
#include "CResources.h"

static const unsigned char openapi_yaml[] = {
#embed "../../openapi.yaml"
};

static const unsigned char openapi_json[] = {
#embed "openapi.json"
};

const unsigned char *cresources_openapi_yaml(long *length) {
    *length = sizeof openapi_yaml;
    return openapi_yaml;
}

const unsigned char *cresources_openapi_json(long *length) {
    *length = sizeof openapi_json;
    return openapi_json;
}
