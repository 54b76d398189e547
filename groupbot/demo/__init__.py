"""The demo: the sample school in the playground, on a page of one's own machine.

`static/htmx.min.js` is htmx 2.0.11 as it is published (https://htmx.org, Zero-Clause BSD: `static/htmx.LICENSE.txt`).
"""
