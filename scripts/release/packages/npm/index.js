// SPDX-License-Identifier: Apache-2.0
"use strict";

const data = require("./codes.json");

const byCode = new Map([...data.unregistered_codes, ...data.codes].map((record) => [record.code, record]));
const byCause = new Map(data.causes.map((record) => [record.cause, record]));

exports.data = data;
exports.codes = data.codes;
exports.causes = data.causes;
exports.code = (number) => byCode.get(number);
exports.cause = (number) => byCause.get(number);
