# SPDX-License-Identifier: Apache-2.0
"""What stands in the way of targets, by the figure and the bound as targets.py has them. The report shows the reasons of those that are
missed."""

REASONS = {
    # "one code, 64 connections, ≥ 1.25 × nginx": "Most of the cost is the kernel's …",
}
UNKNOWN = "not examined yet"
