// SPDX-License-Identifier: Apache-2.0

extension ResponseCode {
    /// Every record, in ascending order. To add a code, add a file in `Codes/` and its name here.
    static let all: [ResponseCode] = [
        .code100, .code180, .code181, .code182, .code183, .code199,
        .code200, .code202, .code204,
        .code300, .code301, .code302, .code303, .code305, .code380,
        .code400, .code401, .code402, .code403, .code404, .code405, .code406, .code407, .code408, .code409, .code410, .code411,
        .code412, .code413, .code414, .code415, .code416, .code417, .code420, .code421, .code422, .code423, .code424, .code425,
        .code428, .code429, .code430, .code433, .code436, .code437, .code438, .code439, .code440, .code469, .code470, .code480,
        .code481, .code482, .code483, .code484, .code485, .code486, .code487, .code488, .code489, .code491, .code493, .code494,
        .code500, .code501, .code502, .code503, .code504, .code505, .code513, .code555, .code580,
        .code600, .code603, .code604, .code606, .code607, .code608,
    ]
}
