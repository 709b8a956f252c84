// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchangefixture.h"
#include "store/tellicoexport.h"

#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace vv;
using namespace vv::store;
using namespace vv::test;

class TstTellicoExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entry();
    void commentsAreNamedAndNoMarkup();
    void textsAreEscaped_data();
    void textsAreEscaped();
    void restrictedDataOnlyWhenAsked();
    void everyFieldIsDefined();
    void validByTellicosDocumentType();
    void deviceThatIsFull();

private:
    [[nodiscard]] static QByteArray exported(const Store &store, const ExportOptions &options = {})
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const auto done = exportTellico(store.db(), buffer, options);
        if (!done)
            qWarning("%s", qPrintable(done.error().detail));
        return buffer.data();
    }
    /// "path=text" of everything in the entries.
    [[nodiscard]] static QStringList contents(const QByteArray &xml)
    {
        QXmlStreamReader reader(xml);
        QStringList path;
        QStringList found;
        QString text;
        while (!reader.atEnd()) {
            switch (reader.readNext()) {
            case QXmlStreamReader::StartElement:
                path += reader.name().toString();
                text.clear();
                break;
            case QXmlStreamReader::Characters:
                text += reader.text();
                break;
            case QXmlStreamReader::EndElement:
                if (path.contains(u"entry"_s) && !text.trimmed().isEmpty())
                    found += path.mid(path.indexOf(u"entry"_s) + 1).join(u'/') + u'=' + text;
                text.clear();
                path.removeLast();
                break;
            default:
                break;
            }
        }
        if (reader.hasError())
            qWarning("%s", qPrintable(reader.errorString()));
        return reader.hasError() ? QStringList() : found;
    }
};

void TstTellicoExport::entry()
{
    Store store;
    VV_OK(store.writer().saveFolders({{{4}, u"Jazz"_s, 1}}));
    Release release = makeRelease(501, u"Ana Vidal (2)"_s, u"Low Tide"_s, 1999);
    release.artists += {{12}, u"Nils"_s, {}, {}, {}, {}};
    Copy copy = makeCopy(9, release, 4);
    copy.rating = 4;
    copy.fields = {{{1}, u"Near Mint (NM or M-)\n"_s}, {{3}, u"line 1\r\nline 2"_s}};
    VV_OK(store.sync({copy}));
    ReleaseDetail detail;
    detail.release = release;
    detail.country = u"UK"_s;
    Track suite{Track::Type::Index, {}, u"Suite"_s, {}, {}, {}, {}};
    suite.parts = {{Track::Type::Track, u"A1"_s, u"Ebb"_s, u"4:05"_s, {{{3}, u"Mira"_s, {}, {}, {}, {}}}, {}, {}}};
    detail.tracks = {{Track::Type::Heading, {}, u"Side One"_s, {}, {}, {}, {}}, suite};
    VV_OK(store.writer().saveDetail(detail, store.now));
    VV_OK(store.writer().addPlay({9}, u"A"_s, store.now));
    LocalFacts facts(store.db());
    VV_OK(facts.setTags({9}, {u"rainy"_s, u"best"_s}));
    VV_OK(facts.lend({9}, u"Mia"_s, store.now));
    QCOMPARE(contents(exported(store)),
             (QStringList{u"title=Low Tide"_s,
                          u"artists/artist=Ana Vidal"_s,
                          u"artists/artist=Nils"_s,
                          u"medium=Vinyl"_s,
                          u"labels/label=North Pier"_s,
                          u"number=NP 501"_s,
                          u"year=1999"_s,
                          u"format=LP, Album"_s,
                          u"genres/genre=Jazz"_s,
                          u"genres/genre=Modal"_s,
                          u"country=UK"_s,
                          u"tracks/track/column=Ebb"_s,
                          u"tracks/track/column=Mira"_s,
                          u"tracks/track/column=4:05"_s,
                          u"rating=4"_s,
                          u"folder=Jazz"_s,
                          u"condition=Near Mint (NM or M-)"_s,
                          u"keywords/keyword=best"_s,
                          u"keywords/keyword=rainy"_s,
                          u"loaned=true"_s,
                          u"quantity=1"_s,
                          u"url=https://www.discogs.com/release/501"_s,
                          u"comments=line 1<br/>line 2"_s,
                          u"cdate/year=2023"_s,
                          u"cdate/month=11"_s,
                          u"cdate/day=14"_s}));
}

/// Tellico takes a comment for HTML: a note is shown as it was written all the same.
void TstTellicoExport::commentsAreNamedAndNoMarkup()
{
    Store store;
    VV_OK(store.writer().saveFields({{{3}, u"Notes"_s, Field::Type::Textarea, 3, true, {}, 3},
                                     {{4}, u"Cost"_s, Field::Type::Textarea, 4, true, {}, 1}}));
    Copy copy = makeCopy(9, makeRelease(501, u"Ana Vidal"_s, u"Low Tide"_s, 1999));
    copy.fields = {{{3}, u"from <Shop> & \"co\""_s}, {{4}, u"12,50"_s}};
    VV_OK(store.sync({copy}));
    QVERIFY(contents(exported(store)).contains(u"comments=from &lt;Shop&gt; &amp; &quot;co&quot;<br/>Cost: 12,50"_s));
}

void TstTellicoExport::textsAreEscaped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("markup") << u"<b>&amp; \"x\" ]]>"_s << u"<b>&amp; \"x\" ]]>"_s;
    QTest::newRow("scripts") << u"Парк 東京 🎷 שלום"_s << u"Парк 東京 🎷 שלום"_s;
    QTest::newRow("control") << u"a\u0001\u001fb"_s << u"ab"_s;
    QTest::newRow("nul") << (u"a"_s + QChar(0) + u"b"_s) << u"ab"_s;
    QTest::newRow("lone surrogate") << (u"a"_s + QChar(0xd800)) << u"a\ufffd"_s;
}

void TstTellicoExport::textsAreEscaped()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    Store store;
    VV_OK(store.sync({makeCopy(9, makeRelease(501, u"Ana"_s, text, 1999))}));
    QVERIFY(contents(exported(store)).contains(u"title="_s + expected));
}

void TstTellicoExport::restrictedDataOnlyWhenAsked()
{
    Store store;
    VV_OK(store.sync({makeCopy(9, makeRelease(501, u"Ana"_s, u"Low Tide"_s, 1999))}));
    VV_OK(LocalFacts(store.db()).setPurchase({9}, Purchase{u"12.50"_s, u"EUR"_s, {}, u"Mia"_s}));
    const QByteArray plain = exported(store);
    QVERIFY(!plain.contains("img.example") && !plain.contains("12.50"));
    const QStringList all = contents(exported(store, {.images = true, .prices = true}));
    QVERIFY(all.contains(u"pur_price=12.50 EUR"_s));
    QVERIFY(all.contains(u"image=https://img.example/501-600.jpg"_s));
}

void TstTellicoExport::everyFieldIsDefined()
{
    Store store;
    RandomStore(4).fill(store, 30);
    QXmlStreamReader reader(exported(store, {.images = true, .prices = true}));
    QSet<QString> defined;
    int depth = 0;
    int entries = 0;
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::EndElement)
            --depth;
        if (token != QXmlStreamReader::StartElement)
            continue;
        ++depth;
        const QString name = reader.name().toString();
        if (name == "field"_L1)
            defined.insert(reader.attributes().value(u"name"_s).toString());
        entries += name == "entry"_L1 ? 1 : 0;
        if (depth == 4 && entries > 0) {
            const bool plural = name.endsWith(u's') && defined.contains(name.chopped(1));
            QVERIFY2(defined.contains(name) || plural, qPrintable(name));
        }
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QCOMPARE(entries, store.reader().totals()->copies);
}

void TstTellicoExport::validByTellicosDocumentType()
{
    const QString lint = QStandardPaths::findExecutable(u"xmllint"_s);
    const QString type = u"/usr/share/tellico/tellico.dtd"_s;
    if (lint.isEmpty() || !QFileInfo::exists(type))
        QSKIP("xmllint or Tellico's document type is not installed");
    for (quint32 seed = 1; seed <= 6; ++seed) {
        Store store;
        RandomStore(seed).fill(store, 30);
        const QString file = fileWith(store, exported(store, {.images = seed % 2 == 0, .prices = seed % 3 == 0}));
        QProcess check;
        check.start(lint, {u"--noout"_s, u"--nonet"_s, u"--dtdvalid"_s, type, file});
        QVERIFY(check.waitForFinished());
        QVERIFY2(check.exitCode() == 0, check.readAllStandardError().left(600).constData());
    }
}

void TstTellicoExport::deviceThatIsFull()
{
    /// Takes so many bytes and no more.
    class Small : public QIODevice
    {
    public:
        Small() { open(QIODevice::WriteOnly | QIODevice::Unbuffered); }

    protected:
        qint64 readData(char *, qint64) override { return -1; }
        qint64 writeData(const char *, qint64 size) override
        {
            const qint64 taken = std::min(size, m_room);
            m_room -= taken;
            return taken == 0 ? -1 : taken;
        }

    private:
        qint64 m_room = 3000;
    };
    Store store;
    RandomStore(2).fill(store, 30);
    Small device;
    const auto done = exportTellico(store.db(), device, {});
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Kind::StorageFull);
}

QTEST_GUILESS_MAIN(TstTellicoExport)
#include "tst_tellicoexport.moc"
