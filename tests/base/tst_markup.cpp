// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/markup.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vv;

namespace {

/// One line for a list of spans: style letters, text, and where it leads.
QString described(const QList<MarkupSpan> &spans)
{
    QStringList words;
    for (const MarkupSpan &span : spans) {
        QString word = u"<"_s + (span.bold ? u"b"_s : QString()) + (span.italic ? u"i"_s : QString())
            + (span.underline ? u"u"_s : QString()) + u">"_s + span.text;
        switch (span.link) {
        case MarkupSpan::Link::None:
            break;
        case MarkupSpan::Link::Artist:
            word += u"→artist"_s;
            break;
        case MarkupSpan::Link::Label:
            word += u"→label"_s;
            break;
        case MarkupSpan::Link::Release:
            word += u"→release"_s;
            break;
        case MarkupSpan::Link::Master:
            word += u"→master"_s;
            break;
        case MarkupSpan::Link::Web:
            word += u"→"_s + span.url.toString();
            break;
        }
        if (span.id > 0)
            word += QString::number(span.id);
        words += word;
    }
    return words.join(u'|');
}

} // namespace

class TstMarkup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parses_data();
    void parses();
    void safeUrls_data();
    void safeUrls();
    void isLinear_data();
    void isLinear();
};

void TstMarkup::parses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("spans");
    const auto row
        = [](const char *name, const QString &text, const QString &spans) { QTest::newRow(name) << text << spans; };
    row("nothing", {}, {});
    row("plain", u"Recorded at home."_s, u"<>Recorded at home."_s);
    row("line ends", u"a\r\nb\rc\n"_s, u"<>a\nb\nc\n"_s);
    row("artist by name", u"By [a=Nell Featherby]."_s, u"<>By |<>Nell Featherby→artist|<>."_s);
    row("artist by number", u"[a123]"_s, u"<>→artist123"_s);
    row("an artist called by digits", u"[a=808]"_s, u"<>808→artist"_s);
    row("namesake", u"[a=Lou Castaneda (2)]"_s, u"<>Lou Castaneda (2)→artist"_s);
    row("label by name", u"[l=Discos Sol]"_s, u"<>Discos Sol→label"_s);
    row("label by number", u"[L77]"_s, u"<>→label77"_s);
    row("release", u"see [r=12] and [r13]"_s, u"<>see |<>→release12|<> and |<>→release13"_s);
    row("master", u"[m=5][m6]"_s, u"<>→master5|<>→master6"_s);
    row("release without a number", u"[r=Some title]"_s, u"<>[r=Some title]"_s);
    row("number out of range", u"[a99999999999999999999]"_s, u"<>[a99999999999999999999]"_s);
    row("zero", u"[a0] [r=0]"_s, u"<>[a0] [r=0]"_s);
    row("negative", u"[a-1]"_s, u"<>[a-1]"_s);
    row("digits of another script", u"[a١٢٣]"_s, u"<>[a١٢٣]"_s);
    row("no name", u"[a=] [l= ]"_s, u"<>[a=] [l= ]"_s);
    row("letters alone", u"[a] [l] [r] [m]"_s, u"<>[a] [l] [r] [m]"_s);
    row("a word", u"[alternate take]"_s, u"<>[alternate take]"_s);
    row("bold", u"a [b]b[/b] c"_s, u"<>a |<b>b|<> c"_s);
    row("nested", u"[b]x[i]y[/i][/b][u]z[/u]"_s, u"<b>x|<bi>y|<u>z"_s);
    row("crossed", u"[b]x[i]y[/b]z[/i]"_s, u"<b>x|<bi>y|<i>z"_s);
    row("any case", u"[B]x[/B]"_s, u"<b>x"_s);
    row("not closed", u"[b]all the rest"_s, u"<>[b]all the rest"_s);
    row("not opened", u"x[/b][/url]"_s, u"<>x[/b][/url]"_s);
    row("twice opened", u"[b]x[b]y[/b]z"_s, u"<b>x[b]y|<>z"_s);
    row("link", u"[url=https://label.example/]page[/url]!"_s, u"<>page→https://label.example/|<>!"_s);
    row("link without scheme", u"[url=www.label.example]p[/url]"_s, u"<>p→https://www.label.example"_s);
    row("link of words", u"[url]https://a.example/x[/url]"_s, u"<>https://a.example/x→https://a.example/x"_s);
    row("bold link", u"[url=http://a.example]x[b]y[/b][/url]"_s, u"<>x→http://a.example|<b>y→http://a.example"_s);
    row("link without words", u"[url=https://a.example][/url]"_s, u"<>https://a.example→https://a.example"_s);
    row("link not closed", u"[url=https://a.example]x"_s, u"<>[url=https://a.example]x"_s);
    row("artist in a link", u"[url=https://a.example][a=Bo][/url]"_s, u"<>Bo→https://a.example"_s);
    row("link in a link", u"[url=https://a.example]x[url=https://b.example]y[/url]"_s,
        u"<>x[url=https://b.example]y→https://a.example"_s);
    row("script", u"[url=javascript:alert(1)]click[/url]"_s, u"<>click"_s);
    row("script of words", u"[url]javascript:alert(1)[/url]"_s, u"<>javascript:alert(1)"_s);
    row("file", u"[url=file:///etc/passwd]x[/url]"_s, u"<>x"_s);
    row("data", u"[url=data:text/html,<b>]x[/url]"_s, u"<>x"_s);
    row("user", u"[url=https://www.discogs.com@evil.example/]x[/url]"_s, u"<>x"_s);
    row("html", u"<img src=x onerror=y>&amp;<a href='z'>"_s, u"<><img src=x onerror=y>&amp;<a href='z'>"_s);
    row("html in a name", u"[a=<script>]"_s, u"<><script>→artist"_s);
    row("quote in an address", u"[url=https://a.example/\"onclick=\"x]y[/url]"_s, u"<>y"_s);
    row("image", u"[img=https://a.example/x.png]"_s, u"<>[img=https://a.example/x.png]"_s);
    row("a bracket open", u"a [ b"_s, u"<>a [ b"_s);
    row("a bracket closed", u"a ] b"_s, u"<>a ] b"_s);
    row("brackets in brackets", u"[[a=Bo]]"_s, u"<>[|<>Bo→artist|<>]"_s);
    row("empty brackets", u"[][=]"_s, u"<>[][=]"_s);
    row("controls", u"a\u0000b\u0007c"_s, u"<>abc"_s);
    row("turned around", u"[a=Bo\u202Egnp]"_s, u"<>Bognp→artist"_s);
    row("name too long", u"[a=%1]"_s.arg(QString(301, u'x')), u"<>[a=%1]"_s.arg(QString(301, u'x')));
}

void TstMarkup::parses()
{
    QFETCH(QString, text);
    QFETCH(QString, spans);
    QCOMPARE(described(parseMarkup(text)), spans);
}

void TstMarkup::safeUrls_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("safe");
    QTest::newRow("https") << u"https://a.example/b?c=d#e"_s << true;
    QTest::newRow("http") << u" HTTP://a.example "_s << true;
    QTest::newRow("video") << u"https://www.youtube.com/watch?v=abc_-1"_s << true;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("no host") << u"https:///x"_s << false;
    QTest::newRow("relative") << u"/etc/passwd"_s << false;
    QTest::newRow("no scheme") << u"//a.example"_s << false;
    QTest::newRow("ftp") << u"ftp://a.example"_s << false;
    QTest::newRow("ssh") << u"ssh://-oProxyCommand=x"_s << false;
    QTest::newRow("custom") << u"vv-search:x"_s << false;
    QTest::newRow("space") << u"https://a.example/a b"_s << false;
    QTest::newRow("line end") << u"https://a.example/\nx"_s << false;
    QTest::newRow("backslash") << u"https:\\\\a.example"_s << false;
    QTest::newRow("password") << u"https://u:p@a.example"_s << false;
    QTest::newRow("turned around") << u"https://a.example/\u202Ex"_s << false;
    QTest::newRow("endless") << (u"https://a.example/"_s + QString(2000, u'x')) << false;
}

void TstMarkup::safeUrls()
{
    QFETCH(QString, address);
    QFETCH(bool, safe);
    QCOMPARE(safeWebUrl(address).isValid(), safe);
}

void TstMarkup::isLinear_data()
{
    QTest::addColumn<QString>("piece");
    for (const char *piece :
         {"[", "]", "[b]", "[/b]", "[url=", "[url=https://a.example]", "[a=", "[a=x]", "[[[]", "[b][/b]"})
        QTest::newRow(piece) << QString::fromLatin1(piece);
}

void TstMarkup::isLinear()
{
    QFETCH(QString, piece);
    QElapsedTimer watch;
    watch.start();
    const auto spans = parseMarkup(piece.repeated(50'000));
    QVERIFY(spans.size() <= 100'000);
    QVERIFY2(watch.elapsed() < 3'000, "hostile notes must not stop the program");
}

QTEST_GUILESS_MAIN(TstMarkup)
#include "tst_markup.moc"
