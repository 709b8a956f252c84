// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/databasejson.h"
#include "demo/releasedetails.h"
#include "demo/samplecollection.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vv;

/// What the invented collections have to hold so that they are worth looking at and testing with.
class TstSampleCollection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isAlwaysTheSame();
    void hasItsNumbers();
    void hasTheAwkwardCases();
    void instanceIdsRiseWithTheDates();
    void datesHavePacificOffsets_data();
    void datesHavePacificOffsets();
    void everyReleaseHasAPlausibleTrackList();
    void titlesAreVaried();
    void aGeneratedOneIsAsLargeAsAsked_data();
    void aGeneratedOneIsAsLargeAsAsked();
    void sortingIgnoresArticles();

private:
    demo::Collection m_sample;
    QList<Copy> m_copies;
};

void TstSampleCollection::initTestCase()
{
    m_sample = demo::sampleCollection();
    m_copies = m_sample.copies();
}

void TstSampleCollection::isAlwaysTheSame()
{
    const demo::Collection again = demo::sampleCollection();
    QCOMPARE(again.copies(), m_copies);
    QCOMPARE(again.releases(), m_sample.releases());
    for (const ReleaseId id : m_sample.releases())
        QCOMPARE(demo::detailOf(*again.release(id)), demo::detailOf(*m_sample.release(id)));
    QCOMPARE(demo::generatedCollection(500, 3).copies(), demo::generatedCollection(500, 3).copies());
    QVERIFY(demo::generatedCollection(500, 3).copies() != demo::generatedCollection(500, 4).copies());
}

void TstSampleCollection::hasItsNumbers()
{
    QVERIFY(m_copies.size() >= 295 && m_copies.size() <= 310);
    QVERIFY(m_sample.wants().size() >= 20 && m_sample.wants().size() <= 30);
    QCOMPARE(m_sample.folders().size(), 6);
    for (const Folder &folder : m_sample.folders())
        QVERIFY2(folder.count >= 5, qPrintable(folder.name));
    QCOMPARE(m_sample.fields().size(), 5);

    QSet<qint64> instances;
    QSet<int> decades;
    QSet<QString> genres;
    for (const Copy &copy : std::as_const(m_copies)) {
        instances.insert(copy.instance.value);
        decades.insert(copy.release.year / 10);
        genres += QSet<QString>(copy.release.genres.begin(), copy.release.genres.end());
    }
    QCOMPARE(instances.size(), m_copies.size());
    for (int decade = 195; decade <= 202; ++decade)
        QVERIFY2(decades.contains(decade), QByteArray::number(decade).constData());
    QVERIFY(genres.size() >= 10);
    QVERIFY(genres.contains(u"Folk, World, & Country"_s));
}

void TstSampleCollection::hasTheAwkwardCases()
{
    const auto some = [this](auto &&test) { return std::ranges::any_of(m_copies, test); };
    const auto artist = [](const Copy &copy) { return copy.release.artists.first(); };
    QVERIFY(some([&](const Copy &c) { return artist(c).id.value == 194; }));
    QVERIFY(some([&](const Copy &c) { return artist(c).id.value == 355; }));
    QVERIFY(some([&](const Copy &c) { return artist(c).name.endsWith(" (2)"_L1); }));
    QVERIFY(some([&](const Copy &c) { return !artist(c).anv.isEmpty(); }));
    for (const QString &join : {u"&"_s, u"Featuring"_s, u","_s, u"/"_s})
        QVERIFY2(some([&](const Copy &c) { return artist(c).join == join; }), qPrintable(join));
    QVERIFY(some([](const Copy &c) { return c.release.year == 0; }));
    QVERIFY(some([](const Copy &c) { return c.release.styles.isEmpty(); }));
    QVERIFY(some([](const Copy &c) { return c.release.labels.first().catno == "none"_L1; }));
    QVERIFY(some([](const Copy &c) { return c.release.labels.size() > 1; }));
    QVERIFY(some([](const Copy &c) { return !c.release.master.isValid(); }));
    QVERIFY(some([](const Copy &c) { return c.fields.isEmpty(); }));
    QVERIFY(some([](const Copy &c) { return c.instance.value > 2'147'483'647LL; }));
    QVERIFY(some(
        [](const Copy &c) { return c.release.formats.first().name == "Box Set"_L1 && c.release.formats.size() > 2; }));
    QVERIFY(some([](const Copy &c) { return c.release.formats.last().name == "All Media"_L1; }));
    QVERIFY(some([](const Copy &c) { return c.release.formats.first().qty.toInt() > 1; }));
    QVERIFY(some([](const Copy &c) { return c.release.formats.first().text.endsWith(u' '); }));
    QVERIFY(some([&](const Copy &c) { return !m_sample.release(c.release.id)->hasCover; }));
    QVERIFY(some([&](const Copy &c) { return m_sample.release(c.release.id)->isGone; }));
    QVERIFY(some([&](const Copy &c) { return m_sample.copiesOf(c.release.id).size() == 2; }));
    QVERIFY(some([&](const Copy &c) { return m_sample.copiesOf(c.release.id).size() == 3; }));
    for (const QChar::Script script : {QChar::Script_Cyrillic, QChar::Script_Greek, QChar::Script_Han,
                                       QChar::Script_Arabic, QChar::Script_Hangul, QChar::Script_Katakana}) {
        QVERIFY2(some([&](const Copy &c) {
                     const QString text = c.release.title + artist(c).name;
                     return std::ranges::any_of(text, [&](QChar letter) { return letter.script() == script; });
                 }),
                 QByteArray::number(int(script)).constData());
    }
    for (const FieldId field : {kMediaCondition, kSleeveCondition, kNotesField, FieldId{4}, FieldId{5}}) {
        QVERIFY(some([&](const Copy &c) {
            return std::ranges::any_of(c.fields,
                                       [&](const FieldValue &v) { return v.field == field && !v.value.isEmpty(); });
        }));
    }
    QSet<int> ratings;
    for (const Copy &copy : std::as_const(m_copies))
        ratings.insert(copy.rating);
    QVERIFY(ratings.contains(0) && ratings.contains(5) && ratings.size() >= 5);
}

void TstSampleCollection::instanceIdsRiseWithTheDates()
{
    QDateTime last;
    for (const Copy &copy : std::as_const(m_copies)) {
        QVERIFY(!last.isValid() || copy.added >= last);
        last = copy.added;
    }
    QVERIFY(m_copies.first().added.daysTo(m_copies.last().added) > 15 * 365);
}

void TstSampleCollection::datesHavePacificOffsets_data()
{
    QTest::addColumn<QDateTime>("utc");
    QTest::addColumn<QString>("text");
    const auto utc = [](int y, int m, int d, int h, int min) { return QDateTime({y, m, d}, {h, min}, Qt::UTC); };
    QTest::newRow("winter") << utc(2024, 12, 30, 8, 16) << u"2024-12-30T00:16:00-08:00"_s;
    QTest::newRow("summer") << utc(2026, 5, 27, 15, 55) << u"2026-05-27T08:55:00-07:00"_s;
    QTest::newRow("before spring") << utc(2024, 3, 10, 9, 59) << u"2024-03-10T01:59:00-08:00"_s;
    QTest::newRow("after spring") << utc(2024, 3, 10, 10, 0) << u"2024-03-10T03:00:00-07:00"_s;
    QTest::newRow("before autumn") << utc(2024, 11, 3, 8, 59) << u"2024-11-03T01:59:00-07:00"_s;
    QTest::newRow("after autumn") << utc(2024, 11, 3, 9, 0) << u"2024-11-03T01:00:00-08:00"_s;
}

void TstSampleCollection::datesHavePacificOffsets()
{
    QFETCH(QDateTime, utc);
    QFETCH(QString, text);
    QCOMPARE(demo::pacificTime(utc), text);
}

void TstSampleCollection::everyReleaseHasAPlausibleTrackList()
{
    int timed = 0;
    int headings = 0;
    int works = 0;
    int ownArtists = 0;
    for (const ReleaseId id : m_sample.releases()) {
        const ReleaseDetail detail = demo::detailOf(*m_sample.release(id));
        QVERIFY2(!detail.tracks.isEmpty(), qPrintable(detail.release.title));
        QVERIFY(!detail.credits.isEmpty());
        for (const Track &track : detail.tracks) {
            QVERIFY(!track.title.isEmpty());
            timed += !track.duration.isEmpty();
            headings += track.type == Track::Type::Heading;
            works += track.type == Track::Type::Index && !track.parts.isEmpty();
            ownArtists += !track.artists.isEmpty();
        }
    }
    QVERIFY(timed > 500);
    QVERIFY(headings > 5);
    QVERIFY(works > 5);
    QVERIFY(ownArtists > 30);
}

void TstSampleCollection::titlesAreVaried()
{
    QSet<QString> titles;
    QSet<QString> artists;
    for (const Copy &copy : std::as_const(m_copies)) {
        titles.insert(copy.release.title);
        artists.insert(copy.release.artists.first().name);
    }
    QVERIFY(titles.size() > 240);
    QVERIFY(artists.size() > 150);
}

void TstSampleCollection::aGeneratedOneIsAsLargeAsAsked_data()
{
    QTest::addColumn<int>("copies");
    QTest::newRow("none") << 0;
    QTest::newRow("one") << 1;
    QTest::newRow("3000") << 3000;
}

void TstSampleCollection::aGeneratedOneIsAsLargeAsAsked()
{
    QFETCH(int, copies);
    const demo::Collection made = demo::generatedCollection(copies, 11);
    QCOMPARE(made.size(), copies);
    QSet<qint64> instances;
    QSet<qint64> releases;
    for (const Copy &copy : made.copies()) {
        instances.insert(copy.instance.value);
        releases.insert(copy.release.id.value);
    }
    QCOMPARE(instances.size(), copies);
    if (copies >= 3000) {
        QVERIFY(releases.size() < copies - 60);
        QVERIFY(releases.size() > copies - 250);
    }
}

void TstSampleCollection::sortingIgnoresArticles()
{
    QStringList names;
    for (const InstanceId id : m_sample.order(kAllFolders, demo::SortKey::Artist, Qt::AscendingOrder))
        names.append(m_sample.release(m_sample.copy(id)->release)->release.artists.first().name);
    const qsizetype copper = names.indexOf(u"The Copper Hours"_s);
    QVERIFY(copper >= 0);
    QVERIFY(copper < names.indexOf(u"Dr. Omega"_s));
    QVERIFY(copper > names.indexOf(u"Ana Ruiz (4)"_s));
}

QTEST_GUILESS_MAIN(TstSampleCollection)
#include "tst_samplecollection.moc"
