"""What pages in scripts without capitals say around an article."""

from __future__ import annotations

from dateline.patterns import pattern

_LABELS = frozenset(
    [
        "首页", "首頁", "登录", "登入", "登陆", "注册", "註冊", "搜索", "搜尋", "微信", "微博", "分享",
        "收藏", "qq空间", "腾讯qq", "新浪微博", "放大字体", "缩小字体", "评论", "評論", "订阅", "訂閱",
        "热门", "熱門", "视频", "客户端", "更多", "打印", "关闭", "ホーム", "トップ", "ログイン", "検索",
        "会員登録", "新規登録", "シェア", "ツイート", "ランキング", "コメント", "お気に入り", "メニュー",
        "購読", "홈", "로그인", "회원가입", "검색", "구독", "공유", "댓글", "메뉴", "전체메뉴", "스크랩",
        "프린트", "หน้าแรก", "ค้นหา", "แชร์", "เข้าสู่ระบบ", "สมัครสมาชิก", "ติดต่อเรา", "الرئيسية", "بحث",
        "شارك", "فيديو", "חיפוש", "שתפו", "כניסה", "होम", "खोजें", "लॉगिन", "جستجو", "خانه",
    ]  # fmt: skip
)
"""Lines that are nothing else."""
_HELD = pattern(
    r"返回顶部|回到顶部|返回首页|[网網]安备|icp备|icp證|版权所有|版權所有|关于我们|關於我們|联系我们|聯絡我們|打印本页|关闭窗口|扫一扫|"
    r"二维码|扫描下载|app下载|推荐阅读|相关(?:阅读|文章|新闻|推荐|事件)|作者最新文章|更多文章|网站地图|免责声明|隐私政策|技术支持[:：]|"
    r"(?:当前|现在|您的|所在)位置[:：]|责任编辑[:：]|意见反馈|个人中心|帮助中心|下一篇[:：]|上一篇[:：]|用户协议|跟[帖贴]|发[帖贴]|网友评论|分享到[:：]|分享至好友|"
    r"お問い合わせ|プライバシー|利用規約|関連記事|サイトマップ|無断転載|会社概要|記事一覧|この記事を|"
    r"많이 본(?: (?:뉴스|기사))?|관련 ?기사|무단 ?전재|개인정보|이용약관|회사소개|기사제보|저작권자|"
    r"เรื่องที่เกี่ยวข้อง|ข่าวที่เกี่ยวข้อง|นโยบายความเป็นส่วนตัว|สงวนลิขสิทธิ์|เกี่ยวกับเรา|"
    r"الصفحة الرئيسية|تسجيل الدخول|اتصل بنا|من نحن|الأكثر (?:قراءة|تصفح)|سياسة الخصوصية|شروط الاستخدام|الحقوق محفوظة|"
    r"תנאי שימוש|מדיניות פרטיות|צור קשר|כל הזכויות|गोपनीयता नीति|संपर्क करें|تماس با ما|درباره ما"
)
"""What the short lines that hold it say of the page; case folded."""
_MARKS = pattern(r"[\s　:：|>»‹›\[\]【】()（）]+")
_LONGEST = 40
_SHARE = 60
"""Hundredths of a line that what it holds of the page fills, at least, where nothing else tells the page."""
_SOFT = frozenset(
    [
        "微信", "微博", "分享", "收藏", "评论", "評論", "热门", "熱門", "视频", "更多", "客户端", "トップ",
        "ランキング", "コメント", "シェア", "ツイート", "구독", "공유", "댓글", "แชร์", "ค้นหา", "فيديو",
        "شارك", "بحث", "חיפוש", "qq空间", "新浪微博", "打印", "关闭", "検索", "검색", "搜索", "搜尋",
        "جستجو", "खोजें",
    ]  # fmt: skip
)
"""Labels that may be headings of an article, too."""
_FIRM = _LABELS - _SOFT
_RIGHTS = pattern(
    r"(?:当前|现在|您的|所在)位置[:：]|[网網]安备|icp备|icp證|版权所有|版權所有|無断転載|"
    r"무단 ?전재|저작권자|สงวนลิขสิทธิ์|الحقوق محفوظة|כל הזכויות"
)


def is_tool_abroad(line: str) -> bool:
    """Say whether a line is a button, a heading of other stories or a notice, in a script without capitals."""
    if line.isascii() or len(line) > _LONGEST:
        return False
    folded = line.casefold()
    return _are_labels(folded, _LABELS) or _HELD.search(folded) is not None


def is_page_abroad(line: str) -> bool:
    """Say whether a line is such a tool and could hardly be a heading of an article or a sentence of it."""
    if line.isascii() or len(line) > _LONGEST:
        return False
    folded = line.casefold()
    held = _HELD.search(folded)
    whole = held and 100 * (held.end() - held.start()) >= _SHARE * len(folded)
    return _are_labels(folded, _FIRM) or bool(whole) or _RIGHTS.search(folded) is not None


def _are_labels(line: str, labels: frozenset[str]) -> bool:
    words = [word for word in _MARKS.split(line) if word and not word.isdigit()]
    return bool(words) and labels.issuperset(words)
