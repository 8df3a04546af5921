/// Texts with which pages have been broken elsewhere, for every place where a register's text is shown.
public enum Payloads {
  /// The texts.
  public static let all = [
    "<script>alert(1)</script>", "\"><script>alert(1)</script>", "'><script>alert(1)</script>",
    "</title><script>alert(1)</script>", "</style><script>alert(1)</script>", "</textarea><script>alert(1)</script>",
    "<img src=x onerror=alert(1)>", "<img/src=`x`onerror=alert(1)>", "<svg onload=alert(1)>", "<svg/onload=alert(1)//",
    "<svg><script>alert(1)</script></svg>", "<body onload=alert(1)>", "<iframe src=javascript:alert(1)>",
    "<iframe srcdoc='<script>alert(1)</script>'>", "<a href=\"javascript:alert(1)\">x</a>",
    "<a href='data:text/html,<script>alert(1)</script>'>x</a>", "<math><mi//xlink:href=\"data:x,<script>alert(1)\">",
    "<details open ontoggle=alert(1)>", "<input autofocus onfocus=alert(1)>", "<video><source onerror=alert(1)>",
    "<marquee onstart=alert(1)>", "<object data=javascript:alert(1)>", "<embed src=javascript:alert(1)>",
    "<meta http-equiv=refresh content=0;url=javascript:alert(1)>", "<base href=javascript:alert(1)//>",
    "<link rel=stylesheet href=//example.org>", "<style>@import'//example.org';</style>",
    "<!--<img src=\"--><img src=x onerror=alert(1)>", "<![CDATA[<script>alert(1)</script>]]>",
    "\" onmouseover=\"alert(1)", "' onmouseover='alert(1)", "` onmouseover=`alert(1)", "javascript:alert(1)",
    "&lt;script&gt;alert(1)&lt;/script&gt;", "&#60;script&#62;alert(1)", "{{constructor.constructor('alert(1)')()}}",
    "${alert(1)}", "<scr\u{0}ipt>alert(1)</scr\u{0}ipt>", "\u{202E}<script>alert(1)</script>",
    "<script\u{2028}>alert(1)</script>", "＜script＞alert(1)＜/script＞", "%3Cscript%3Ealert(1)%3C/script%3E", "</svg><p>",
    "]]></desc><script>alert(1)</script>",
  ]
}
