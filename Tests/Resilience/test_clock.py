# SPDX-License-Identifier: Apache-2.0
"""Neither a change of the system's time, which only moves Date, nor a pause of the process triggers a deadline."""

import signal
import time

import pytest
from client import Connection
from service import Service, until


@pytest.mark.parametrize("step", [86_400, -86_400])
def test_a_clock_step_closes_nothing_early(step, tmp_path, report):
    switch = tmp_path / "step"
    environment = {"STEP_CLOCK_FILE": str(switch), "STEP_CLOCK_SECONDS": str(step)}
    with Service("--idle-timeout", "60", "--head-timeout", "60", environment=environment, preload="step_clock") as service:
        with Connection(service.port) as idle, Connection(service.port) as reading:
            before = idle.get("/livez")[1]["date"]
            reading.send(b"GET /livez HTTP/1.1\r\n")
            switch.touch()
            # The deadlines are checked four times a second.
            assert until(lambda: idle.get("/livez")[1]["date"][:16] != before[:16])
            after = idle.get("/livez")[1]["date"]
            time.sleep(1)
            assert idle.get("/livez")[0] == 200
            reading.send(b"Host: a\r\n\r\n")
            assert reading.answer()[0] == 200
            report(f"Date went from {before} to {after}; both connections stayed")


def test_a_pause_closes_nothing_that_has_gone_on_meanwhile(report):
    """As when a machine is suspended or a container is paused: what the kernel has received in the meantime is read before any deadline
    applies."""
    with Service("--head-timeout", "2", "--idle-timeout", "2") as service:
        with Connection(service.port) as idle, Connection(service.port) as reading:
            assert idle.get("/livez")[0] == 200
            reading.send(b"GET /livez HTTP/1.1\r\n")
            service.signal(signal.SIGSTOP)
            idle.send(b"GET /livez HTTP/1.1\r\nHost: a\r\n\r\n")
            reading.send(b"Host: a\r\n\r\n")
            time.sleep(4)
            service.signal(signal.SIGCONT)
            assert idle.answer()[0] == 200
            assert reading.answer()[0] == 200
            report("paused for 4 s with deadlines of 2: both requests answered")
