// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/display.h"
#include "exchangefixture.h"
#include "store/htmlexport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTranslator>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vv;
using namespace vv::store;
using namespace vv::test;

namespace {

/// Says everything in brackets that would be markup, but for the name of the language.
class Bracketed final : public QTranslator
{
public:
    [[nodiscard]] QString translate(const char *, const char *text, const char *, int) const override
    {
        const QString words = QString::fromUtf8(text);
        return words == u"en"_s ? u"fr"_s : u"<\"%1\">"_s.arg(words);
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

} // namespace

class TstHtmlExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dataAreWhole();
    void nothingEndsTheScript_data();
    void nothingEndsTheScript();
    void asksNobody();
    void restrictedDataOnlyWhenAsked();
    void foldsLettersAsTheProgramDoes();
    void speaksTheLanguageOfTheProgram();
    void randomCollections();
    void scriptRuns();

private:
    [[nodiscard]] static QByteArray exported(const Store &store, const ExportOptions &options = {})
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const auto done = exportHtml(store.db(), buffer, store.now, options);
        if (!done)
            qWarning("%s", qPrintable(done.error().detail));
        return buffer.data();
    }
    [[nodiscard]] static QByteArray dataOf(const QByteArray &page)
    {
        const QByteArray start = "<script id=\"data\" type=\"application/json\">";
        const auto from = page.indexOf(start) + start.size();
        return page.sliced(from, page.indexOf("</script>", from) - from);
    }
    [[nodiscard]] static QJsonArray records(const QByteArray &page)
    {
        return QJsonDocument::fromJson(dataOf(page)).object().value("records"_L1).toArray();
    }
};

void TstHtmlExport::dataAreWhole()
{
    Store store;
    Copy copy = makeCopy(9, makeRelease(501, u"Ana Vidal (2)"_s, u"Low Tide"_s, 1999));
    copy.rating = 4;
    copy.fields = {{{3}, u"line 1\nline 2"_s}};
    VV_OK(store.sync({copy}));
    ReleaseDetail detail;
    detail.release = copy.release;
    detail.country = u"UK"_s;
    detail.tracks = {{Track::Type::Track, u"A1"_s, u"Ebb"_s, u"4:05"_s, {}, {}, {}}};
    VV_OK(store.writer().saveDetail(detail, store.now));
    VV_OK(store.writer().addPlay({9}, u"A"_s, store.now));
    const QJsonArray list = records(exported(store));
    QCOMPARE(list.size(), 1);
    const QJsonObject expected
        = QJsonDocument::fromJson(R"json({"id":"501","artist":"Ana Vidal","title":"Low Tide","folder":"Folder 1",
            "label":"North Pier · NP 501","format":"LP, Album","year":1999,"added":"2023-11-14","rating":4,"plays":1,
            "genres":["Jazz","Modal"],"fields":[["Field 3","line 1\nline 2"]],"country":"UK",
            "tracks":[["A1","Ebb","4:05"]]})json")
              .object();
    QCOMPARE(list[0].toObject(), expected);
}

void TstHtmlExport::nothingEndsTheScript_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text :
         {u"</script><script>alert(1)</script>"_s, u"<!-- <script>"_s, u"\" onmouseover=\"alert(1)"_s, u"' & <b>"_s,
          u"\u202eright to left"_s, u"שלום עולם"_s, u"\u2028\u2029"_s, u"]]>"_s, u"${alert(1)}`"_s})
        QTest::newRow(qPrintable(text)) << text;
}

void TstHtmlExport::nothingEndsTheScript()
{
    QFETCH(QString, text);
    Store store;
    const QByteArray plain = exported(store);
    Copy copy = makeCopy(9, makeRelease(501, text, text, 1999));
    copy.fields = {{{3}, text}};
    VV_OK(store.sync({copy}));
    VV_OK(LocalFacts(store.db()).setNote({9}, text));
    const QByteArray page = exported(store);
    QCOMPARE(page.count("<"), plain.count("<"));
    const QJsonObject record = records(page).at(0).toObject();
    QCOMPARE(record.value("title"_L1).toString(), text);
    QCOMPARE(record.value("note"_L1).toString(), text);
}

void TstHtmlExport::asksNobody()
{
    Store store;
    VV_OK(store.sync({makeCopy(9, makeRelease(501, u"Ana"_s, u"Low Tide"_s, 1999))}));
    const QString page = QString::fromUtf8(exported(store));
    QVERIFY(page.contains(u"default-src 'none'"_s));
    QVERIFY(!page.contains(u"img-src"_s));
    static const QRegularExpression loads(u"<(link|img|iframe|script[^>]+src|object|embed)|url\\(|@import|fetch\\("_s);
    QVERIFY(!loads.match(page).hasMatch());
    QVERIFY(page.contains(u"Data provided by Discogs."_s));
    QVERIFY(!page.contains(u"nofollow"_s));
    QVERIFY(page.contains(u"prefers-color-scheme"_s));
}

void TstHtmlExport::restrictedDataOnlyWhenAsked()
{
    Store store;
    VV_OK(store.sync({makeCopy(9, makeRelease(501, u"Ana"_s, u"Low Tide"_s, 1999))}));
    VV_OK(LocalFacts(store.db()).setPurchase({9}, Purchase{u"12.50"_s, u"EUR"_s, {}, u"Mia"_s}));
    const QByteArray plain = exported(store);
    QVERIFY(!plain.contains("img.example") && !plain.contains("12.50"));
    const QByteArray all = exported(store, {.images = true, .prices = true});
    QVERIFY(all.contains("https://img.example/501-150.jpg") && all.contains("12.50 EUR"));
    QVERIFY(all.contains("img-src https:"));
}

/// Every letter and sign that a search of the program spells in another way is one that the page knows, too.
void TstHtmlExport::foldsLettersAsTheProgramDoes()
{
    const Store store;
    const QString page = QString::fromUtf8(exported(store));
    int known = 0;
    for (char16_t code = 0xa1; code < 0x2213; ++code) {
        const QString letter = QString(QChar(code)).toLower();
        QString plain = letter.normalized(QString::NormalizationForm_KD);
        plain.removeIf([](QChar c) { return c.category() == QChar::Mark_NonSpacing; });
        const QString folded = vv::folded(letter);
        const bool isSpelled = !folded.isEmpty()
            && std::ranges::all_of(folded, [](QChar c) { return c.unicode() < 0x80; }) && letter.size() == 1
            && folded != plain.simplified() && plain == letter;
        if (!isSpelled)
            continue;
        ++known;
        const QString escape = u"\\u%1"_s.arg(letter[0].unicode(), 4, 16, QChar(u'0'));
        const bool isThere = page.contains(u'"' + letter + u"\":"_s) || page.contains(u'"' + escape + u"\":"_s);
        QVERIFY2(isThere, qPrintable(letter + u' ' + folded));
    }
    QVERIFY(known >= 15);
}

void TstHtmlExport::speaksTheLanguageOfTheProgram()
{
    const Store store;
    const QByteArray english = exported(store);
    QVERIFY(english.contains("<html lang=\"en\">"));
    QVERIFY(english.contains("<title>My records</title>"));
    QVERIFY(!english.contains("{{"));
    Bracketed french;
    QVERIFY(QCoreApplication::installTranslator(&french));
    const QByteArray page = exported(store);
    QVERIFY(page.contains("<html lang=\"fr\">"));
    QVERIFY(page.contains("<title>&lt;&quot;My records&quot;&gt;</title>"));
    QVERIFY(!page.contains("{{"));
    QCOMPARE(page.count("<"), english.count("<"));
    const QJsonObject said = QJsonDocument::fromJson(dataOf(page)).object().value("words"_L1).toObject();
    const QByteArray script = page.sliced(page.lastIndexOf("<script>"));
    static const QRegularExpression asked(u"\\bsay\\.(\\w+)"_s);
    int words = 0;
    for (auto use = asked.globalMatch(QString::fromUtf8(script)); use.hasNext(); ++words) {
        const QString name = use.next().captured(1);
        const QString text = said.value(name).toString();
        QVERIFY2(name == u"lang"_s || text.startsWith(u"<\""_s), qPrintable(name + u' ' + text));
    }
    QVERIFY(words > 20);
}

void TstHtmlExport::randomCollections()
{
    for (quint32 seed = 1; seed <= 5; ++seed) {
        Store store;
        RandomStore(seed).fill(store, 20);
        const QByteArray page = exported(store);
        QCOMPARE(records(page).size(), store.reader().totals()->copies);
        QVERIFY(page.endsWith("</html>\n"));
        QCOMPARE(page.count("</script>"), 2);
    }
}

void TstHtmlExport::scriptRuns()
{
    const QString node = QStandardPaths::findExecutable(u"node"_s);
    if (node.isEmpty())
        QSKIP("there is no node here to check the script with");
    const Store store;
    const QByteArray page = exported(store);
    const auto from = page.lastIndexOf("<script>") + 8;
    const QString file = fileWith(store, page.sliced(from, page.lastIndexOf("</script>") - from), u"page.js"_s);
    QProcess check;
    check.start(node, {u"--check"_s, file});
    QVERIFY(check.waitForFinished());
    QVERIFY2(check.exitCode() == 0, check.readAllStandardError().constData());
}

QTEST_GUILESS_MAIN(TstHtmlExport)
#include "tst_htmlexport.moc"
