// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/exporter.h"
#include "storefixture.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace vv;
using namespace vv::store;
using namespace vv::test;

namespace {

/// Takes so many bytes and no more.
class SmallDevice : public QIODevice
{
public:
    explicit SmallDevice(qint64 room)
        : m_room(room)
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override
    {
        const qint64 taken = std::min(size, m_room);
        m_room -= taken;
        return taken == 0 ? -1 : taken;
    }

private:
    qint64 m_room;
};

QByteArray exported(const Store &store, ExportCounts *counts = nullptr, const ExportOptions &options = {})
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto done = exportJson(store.db(), buffer, store.now, options);
    if (!done)
        qWarning("%s", qPrintable(done.error().detail));
    else if (counts != nullptr)
        *counts = *done;
    return buffer.data();
}

QJsonObject parsed(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        qWarning("%s at %d", qPrintable(error.errorString()), error.offset);
    return document.object();
}

} // namespace

class TstExporter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyStore();
    void copyIsWhole();
    void detailAndLocalFacts();
    void orderIsByDateThenInstance();
    void numbersAreWhole();
    void textsAreExact_data();
    void textsAreExact();
    void fieldNamesThatClash();
    void unlistedFolderAndField();
    void removedCopiesAreLeftOutButTheirPlaysAreNot();
    void wantsAndValues();
    void sameStoreSameBytes();
    void deviceThatIsFull();
    void oneStateWhileAnotherWrites();
};

void TstExporter::emptyStore()
{
    const Store store;
    QCOMPARE(
        exported(store),
        R"json({"vinylvault":1,"exported_at":"2025-10-09T08:53:20Z","account":null,"folders":[],"fields":[],"ignored_articles":null,"copies":[],"removed":[],"wants":[],"removed_wants":[],"releases":[],"gone":[],"plays":[],"values":[],"filters":[],"on_purpose":[],"edits":[],"renumbered":[],"tray":[],"turntable":[]})json"_ba);
}

void TstExporter::copyIsWhole()
{
    Store store;
    VV_OK(store.writer().saveFolders({{{0}, u"All"_s, 1}, {{4}, u"Jazz"_s, 1}}));
    VV_OK(store.writer().saveFields({{{1}, u"Media Condition"_s, Field::Type::Dropdown, 1, true, {}, 1},
                                     {{3}, u"Notes"_s, Field::Type::Textarea, 3, true, {}, 3}}));
    Release release = makeRelease(501, u"Ana Vidal (2)"_s, u" Low Tide "_s, 0);
    release.master = {900};
    release.artists[0].anv = u"A. Vidal"_s;
    release.artists[0].join = u"&"_s;
    release.artists += {{12}, u"Nils"_s, {}, {}, {}, {}};
    release.labels[0].catno = u"none"_s;
    release.formats = {{u"Vinyl"_s, u"2"_s, {u"LP"_s, u"Album"_s}, u"180g "_s}, {u"CD"_s, {}, {}, {}}};
    release.styles = {};
    Copy copy = makeCopy(9, release, 4);
    copy.rating = 3;
    copy.added = utc(u"2026-05-27T08:55:49-07:00"_s);
    copy.fields = {{{1}, u"Very Good Plus (VG+)\n"_s}, {{3}, u"  line 1\r\n\"two\""_s}};
    VV_OK(store.sync({copy}));

    const QJsonObject root = parsed(exported(store));
    QCOMPARE(root.value("vinylvault"_L1).toInt(), 1);
    const QJsonArray copies = root.value("copies"_L1).toArray();
    QCOMPARE(copies.size(), 1);
    const QByteArray expected = R"json({
        "instance_id":9,"release_id":501,"master_id":900,"folder":"Jazz","folder_id":4,"rating":3,
        "date_added":"2026-05-27T15:55:49Z","artist":"A. Vidal & Nils",
        "artists":[{"id":5010,"name":"Ana Vidal (2)","anv":"A. Vidal","join":"&"},{"id":12,"name":"Nils","anv":"","join":""}],
        "title":" Low Tide ","year":0,"labels":[{"id":7,"name":"North Pier","catno":"none","role":"Label"}],
        "formats":[{"name":"Vinyl","qty":"2","descriptions":["LP","Album"],"text":"180g "},
                   {"name":"CD","qty":"","descriptions":[],"text":""}],
        "genres":["Jazz"],"styles":[],"country":null,
        "fields":{"Media Condition":"Very Good Plus (VG+)\n","Notes":"  line 1\r\n\"two\""},
        "fields_by_id":{"1":"Very Good Plus (VG+)\n","3":"  line 1\r\n\"two\""},
        "tracks":[],"plays":0,"last_played":null,"tags":[],"fetched_at":"2025-10-09T08:53:20Z"})json"_ba;
    QCOMPARE(copies.at(0).toObject(), parsed(expected));
}

void TstExporter::detailAndLocalFacts()
{
    Store store;
    const Copy copy = makeCopy(9, makeRelease(501, u"Ana"_s, u"Low Tide"_s, 1999));
    VV_OK(store.sync({copy}));
    ReleaseDetail detail;
    detail.release = copy.release;
    detail.country = u"UK"_s;
    Track suite{Track::Type::Index, {}, u"Suite"_s, {}, {}, {}, {}};
    suite.parts = {{Track::Type::Track, u"A1a"_s, u"Ebb"_s, u"4:00"_s, {}, {}, {}}};
    detail.tracks = {{Track::Type::Heading, {}, u"Side One"_s, {}, {}, {}, {}}, suite};
    VV_OK(store.writer().saveDetail(detail, store.now));
    VV_OK(store.writer().addPlay({9}, u"A"_s, utc(u"2024-01-01T10:00:00Z"_s)));
    VV_OK(store.writer().addPlay({9}, u"B"_s, utc(u"2024-01-01T10:25:00Z"_s)));
    QVERIFY(store.run(u"INSERT INTO tags VALUES (9, 'rainy'), (9, 'best')"_s));

    const QJsonObject root = parsed(exported(store));
    const QJsonObject one = root.value("copies"_L1).toArray().at(0).toObject();
    QCOMPARE(one.value("country"_L1).toString(), u"UK"_s);
    QCOMPARE(one.value("plays"_L1).toInt(), 2);
    QCOMPARE(one.value("last_played"_L1).toString(), u"2024-01-01T10:25:00Z"_s);
    QCOMPARE(one.value("tags"_L1).toArray(), (QJsonArray{u"best"_s, u"rainy"_s}));
    QCOMPARE(one.value("tracks"_L1).toArray(),
             QJsonDocument::fromJson(R"json([{"position":"","type":"heading","title":"Side One","duration":""},
                 {"position":"","type":"index","title":"Suite","duration":"",
                  "parts":[{"position":"A1a","type":"track","title":"Ebb","duration":"4:00"}]}])json")
                 .array());
    QCOMPARE(root.value("plays"_L1).toArray(),
             QJsonDocument::fromJson(
                 R"json([{"instance_id":9,"release_id":501,"side":"A","played_at":"2024-01-01T10:00:00Z"},
                 {"instance_id":9,"release_id":501,"side":"B","played_at":"2024-01-01T10:25:00Z"}])json")
                 .array());
}

void TstExporter::orderIsByDateThenInstance()
{
    Store store;
    const Release release = makeRelease(501, u"Ana"_s, u"Low Tide"_s, 1999);
    QList<Copy> copies{makeCopy(40, release), makeCopy(30, release), makeCopy(20, release), makeCopy(10, release)};
    copies[0].added = utc(u"2020-01-01T00:00:00Z"_s);
    copies[1].added = utc(u"2021-01-01T00:00:00Z"_s);
    copies[2].added = copies[1].added;
    copies[3].added = {};
    VV_OK(store.sync(copies));
    ExportCounts counts;
    const QJsonArray list = parsed(exported(store, &counts)).value("copies"_L1).toArray();
    QList<qint64> order;
    for (const QJsonValue &copy : list)
        order += copy[u"instance_id"].toInteger();
    QCOMPARE(order, (QList<qint64>{40, 20, 30, 10}));
    QVERIFY(list.at(3)[u"date_added"].isNull());
    QCOMPARE(counts.copies, 4);
}

void TstExporter::numbersAreWhole()
{
    Store store;
    VV_OK(store.sync({makeCopy(9223372036854775807, makeRelease(9007199254740993, u"Ana"_s, u"Low Tide"_s, 1999))}));
    const QByteArray json = exported(store);
    QVERIFY(json.contains("\"instance_id\":9223372036854775807,\"release_id\":9007199254740993,"));
}

void TstExporter::textsAreExact_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto same = [](const char *name, const QString &text) { QTest::newRow(name) << text << text; };
    same("blanks", u"  two  blanks \t"_s);
    same("lines", u"a\r\nb\nc"_s);
    same("quotes", u"\"12\"\" \\ /"_s);
    same("scripts", u"Парк 東京 \u200b\ufeff™ ⅓ e\u0301"_s);
    same("beyond the BMP", u"🎷 𠀀"_s);
    same("control", u"a\u0001\u001f\u007fb"_s);
    same("nul", u"a"_s + QChar(0) + u"b"_s);
    QTest::newRow("lone surrogate") << (u"a"_s + QChar(0xd800) + u"b"_s) << u"a\ufffdb"_s;
}

void TstExporter::textsAreExact()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    Store store;
    Copy copy = makeCopy(9, makeRelease(501, text, text, 1999));
    copy.fields = {{{3}, text}};
    VV_OK(store.sync({copy}));
    const QByteArray json = exported(store);
    QVERIFY(QString::fromUtf8(json).toUtf8() == json);
    const QJsonObject one = parsed(json).value("copies"_L1).toArray().at(0).toObject();
    QCOMPARE(one.value("title"_L1).toString(), expected);
    QCOMPARE(one.value("artists"_L1).toArray().at(0)[u"name"].toString(), expected);
    QCOMPARE(one.value("fields"_L1)[u"Notes"].toString(), expected);
}

void TstExporter::fieldNamesThatClash()
{
    Store store;
    VV_OK(store.writer().saveFields({{{4}, u"Cost"_s, Field::Type::Textarea, 1, true, {}, 1},
                                     {{5}, u"Cost"_s, Field::Type::Textarea, 2, true, {}, 1},
                                     {{6}, u"Cost (5)"_s, Field::Type::Textarea, 3, true, {}, 1}}));
    Copy copy = makeCopy(9, makeRelease(501, u"Ana"_s, u"Low Tide"_s, 1999));
    copy.fields = {{{4}, u"1"_s}, {{5}, u"2"_s}, {{6}, u"3"_s}};
    VV_OK(store.sync({copy}));
    const QJsonObject fields = parsed(exported(store)).value("copies"_L1)[0][u"fields"].toObject();
    QCOMPARE(fields, (QJsonObject{{u"Cost"_s, u"1"_s}, {u"Cost (5)"_s, u"2"_s}, {u"Cost (5) (6)"_s, u"3"_s}}));
}

void TstExporter::unlistedFolderAndField()
{
    Store store;
    Copy copy = makeCopy(9, makeRelease(501, u"Ana"_s, u"Low Tide"_s, 1999), 4711);
    copy.fields = {{{8}, u"x"_s}, {{9}, u""_s}};
    VV_OK(store.sync({copy}));
    const QJsonObject one = parsed(exported(store)).value("copies"_L1).toArray().at(0).toObject();
    QCOMPARE(one.value("folder"_L1).toString(), u"Folder 4711"_s);
    QCOMPARE(one.value("folder_id"_L1).toInt(), 4711);
    QCOMPARE(one.value("fields"_L1).toObject(), (QJsonObject{{u"Field 8"_s, u"x"_s}}));
}

void TstExporter::removedCopiesAreLeftOutButTheirPlaysAreNot()
{
    Store store;
    VV_OK(store.sync({makeCopy(9, makeRelease(501, u"Ana"_s, u"Low Tide"_s, 1999))}));
    VV_OK(store.writer().addPlay({9}, u"A"_s, store.now));
    VV_OK(store.sync({}));
    ExportCounts counts;
    const QJsonObject root = parsed(exported(store, &counts));
    QVERIFY(root.value("copies"_L1).toArray().isEmpty());
    QCOMPARE(root.value("plays"_L1).toArray().size(), 1);
    QCOMPARE(counts.copies, 0);
    QCOMPARE(counts.plays, 1);
}

void TstExporter::wantsAndValues()
{
    Store store;
    VV_OK(store.writer().replaceWants(
        {{utc(u"2024-01-01T10:00:00Z"_s), 2, u"mono"_s, makeRelease(601, u"Ana"_s, u"Ebb"_s, 1998)}}, store.now));
    VV_OK(store.writer().saveValue(u"€1,458.87"_s));
    ExportCounts counts;
    const QJsonObject root = parsed(exported(store, &counts, {.images = false, .prices = true}));
    QCOMPARE(counts.wants, 1);
    const QJsonObject want = root.value("wants"_L1).toArray().at(0).toObject();
    QCOMPARE(want.value("release_id"_L1).toInt(), 601);
    QCOMPARE(want.value("rating"_L1).toInt(), 2);
    QCOMPARE(want.value("notes"_L1).toString(), u"mono"_s);
    QCOMPARE(want.value("date_added"_L1).toString(), u"2024-01-01T10:00:00Z"_s);
    QCOMPARE(want.value("title"_L1).toString(), u"Ebb"_s);
    const QJsonArray values = root.value("values"_L1).toArray();
    QCOMPARE(values.size(), 1);
    QCOMPARE(values.at(0)[u"median"].toString(), u"€1,458.87"_s);
    QVERIFY(values.at(0)[u"at"].toString().endsWith(u'Z'));
    QVERIFY(parsed(exported(store)).value("values"_L1).toArray().isEmpty());
    QVERIFY(!exported(store).contains("img.example"));
    QVERIFY(exported(store, nullptr, {.images = true, .prices = false}).contains("img.example"));
}

void TstExporter::sameStoreSameBytes()
{
    Store store;
    QList<Copy> copies;
    for (int i = 1; i <= 300; ++i)
        copies += makeCopy(i, makeRelease(i % 40 + 1, u"Ana %1"_s.arg(i % 40), u"Low Tide"_s, 1999));
    VV_OK(store.sync(copies));
    const QByteArray before = exported(store);
    QVERIFY(before.size() > 100000);
    QCOMPARE(parsed(before).value("copies"_L1).toArray().size(), 300);
    std::reverse(copies.begin(), copies.end());
    VV_OK(store.sync(copies));
    QVERIFY(exported(store) == before);
}

void TstExporter::deviceThatIsFull()
{
    Store store;
    QList<Copy> copies;
    for (int i = 1; i <= 300; ++i)
        copies += makeCopy(i, makeRelease(i, u"Ana"_s, u"Low Tide"_s, 1999));
    VV_OK(store.sync(copies));
    for (const qint64 room : {0, 100, 70000}) {
        SmallDevice device(room);
        const auto done = exportJson(store.db(), device, store.now);
        QVERIFY(!done);
        QCOMPARE(done.error().kind, Error::Kind::StorageFull);
    }
    QCOMPARE(store.number(u"SELECT count(*) FROM albums"_s), 300);
    VV_OK(store.sync(copies)); // the read transaction is over
}

void TstExporter::oneStateWhileAnotherWrites()
{
    /// Adds a copy through another connection as soon as the first bytes arrive.
    class Meddler : public QBuffer
    {
    public:
        explicit Meddler(const Store &store)
            : m_store(store)
        {
            open(QIODevice::WriteOnly);
        }
        bool saved = false;

    protected:
        qint64 writeData(const char *data, qint64 size) override
        {
            if (!saved) {
                auto other = Database::open(m_store.file(), Database::Mode::ReadWrite);
                if (other)
                    saved = CollectionWriter((*other)->handle()).addPlay({1}, u"A"_s, m_store.now).has_value();
            }
            return QBuffer::writeData(data, size);
        }

    private:
        const Store &m_store;
    };

    Store store;
    QList<Copy> copies;
    for (int i = 1; i <= 300; ++i)
        copies += makeCopy(i, makeRelease(i, u"Ana"_s, u"Low Tide"_s, 1999));
    VV_OK(store.sync(copies));
    Meddler out(store);
    const auto done = exportJson(store.db(), out, store.now);
    VV_OK(done);
    QVERIFY(out.saved);
    QCOMPARE(done->plays, 0);
    QCOMPARE(store.reader().totals()->plays, 1);
}

QTEST_GUILESS_MAIN(TstExporter)
#include "tst_exporter.moc"
