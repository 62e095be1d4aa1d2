"""The shortest part of a list that still shows what the whole has shown."""

import math
import time


def shortest(steps, still, say=lambda text: None, attempts=40, seconds=math.inf):
    """Leaves out halves, then quarters, then single ones, as long as `still(part)`; at most `attempts` tries, none begun after
    `seconds`."""
    size, end = len(steps) // 2, time.monotonic() + seconds
    while size >= 1:
        at = 0
        while at < len(steps):
            if attempts <= 0 or time.monotonic() >= end:
                return steps
            part = steps[:at] + steps[at + size:]
            attempts -= 1
            if part and still(part):
                steps = part
                say(f"  {len(steps)} steps will do")
            else:
                at += size
        size //= 2
    return steps
