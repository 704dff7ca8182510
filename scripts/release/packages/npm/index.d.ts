
/** Everything in the package: codes.json. */
export declare const data: SIPCodes;
/** The registered codes and the three of RFC 2543 that were never registered, in ascending order. */
export declare const codes: SIPCodes["codes"];
/** The Q.850 causes, in ascending order. */
export declare const causes: SIPCodes["causes"];
/** The record of a response code; undefined for a number that nobody is known to send. */
export declare function code(number: number): CodeRecord | DeFactoRecord | undefined;
/** The record of a Q.850 cause; undefined for a number without a meaning. */
export declare function cause(number: number): CauseRecord | undefined;
