"""Contrast as WCAG 2.2 reckons it, measured in a picture of the screen."""

from collections import Counter

TEXT, GRAPHICS = 4.5, 3.0  # success criteria 1.4.3 and 1.4.11


def luminance(colour):
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in (v / 255 for v in colour[:3])]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def ratio(one, other):
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def of_text(picture, box):
    """Of the text in `box` (x, y, width, height) on what is behind it. Strokes are thin and their edges blended, so the
    colour that differs most is taken for the text's."""
    x, y, width, height = box
    colours = Counter(picture.crop((x, y, x + width, y + height)).convert("RGB").getdata())
    behind = colours.most_common(1)[0][0]
    return max(ratio(behind, colour) for colour in colours)
