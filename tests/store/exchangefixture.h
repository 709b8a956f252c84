// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/exporter.h"
#include "store/ignoredarticles.h"
#include "store/importer.h"
#include "store/localfacts.h"
#include "store/outbox.h"
#include "store/photos.h"
#include "store/tray.h"
#include "storefixture.h"

#include <QBuffer>
#include <QFile>
#include <QRandomGenerator>

namespace vv::test {

inline QByteArray exportedJson(const Store &store, const store::ExportOptions &options = {})
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto done = store::exportJson(store.db(), buffer, store.now, options);
    if (!done)
        qWarning("%s", qPrintable(done.error().detail));
    return buffer.data();
}

/// A file of that content, in the store's folder.
inline QString fileWith(const Store &store, const QByteArray &content,
                        const QString &name = QStringLiteral("import.file"))
{
    const QString path = store.folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s cannot be written", qPrintable(path));
    return path;
}

inline store::ImportReport importOf(const Store &store, const QByteArray &content, bool dryRun = false)
{
    return store::importFile(store.db(), fileWith(store, content), {.dryRun = dryRun, .now = store.now});
}

/// Compares an ImportReport and shows why it failed.
#define VV_IMPORTED(report)                                                                                            \
    do {                                                                                                               \
        const auto &report_ = (report);                                                                                \
        QVERIFY2(report_.isOk(), report_.error ? qPrintable(report_.error->detail) : "");                              \
    } while (false)

/// Collections as chance makes them, always the same ones for one seed: odd texts, gaps everywhere.
class RandomStore
{
public:
    explicit RandomStore(quint32 seed)
        : m_dice(seed)
    {}

    void fill(Store &store, int copies)
    {
        store::CollectionWriter writer = store.writer();
        check(writer.saveAccount(77, QStringLiteral("collector")));
        QList<Folder> folders{{{0}, QStringLiteral("All"), copies}, {{1}, QStringLiteral("Uncategorized"), 3}};
        for (int i = 4; i < 8; ++i)
            folders += {{i}, QStringLiteral("Folder %1 %2").arg(i).arg(text()), i};
        check(writer.saveFolders(folders));
        check(writer.saveFields({{{1},
                                  QStringLiteral("Media Condition"),
                                  Field::Type::Dropdown,
                                  1,
                                  true,
                                  {QStringLiteral("Mint (M)"), QStringLiteral("Very Good Plus (VG+)\n")},
                                  1},
                                 {{3}, QStringLiteral("Notes"), Field::Type::Textarea, 3, false, {}, 3},
                                 {{4}, QStringLiteral("Cost"), Field::Type::Textarea, 4, false, {}, 1},
                                 {{5}, QStringLiteral("Cost"), Field::Type::Textarea, 5, true, {}, 2}}));
        QList<Release> releases;
        for (int i = 0; i < copies; ++i)
            releases += release(1000 + i);
        QList<Copy> first;
        for (int i = 0; i < copies; ++i)
            first += copy(2148000000LL + i * 7, releases[below(copies)]);
        check(store.sync(first));
        for (const Release &one : std::as_const(releases)) {
            if (below(2) == 0)
                check(writer.saveDetail(detail(one), time()));
        }
        QList<Want> wants;
        for (int i = 0; i < copies / 4; ++i)
            wants += Want{time(), below(6), text(), release(5000 + i)};
        check(writer.replaceWants(wants, store.now));
        check(writer.markReleaseGone({1000}, store.now));
        check(writer.saveValue(QStringLiteral("€1,458.87")));
        localFacts(store, first);
        if (below(2) == 0)
            check(store::setOwnArticles(store.db(), QStringList{QStringLiteral("os"), QStringLiteral("l'")}));
        photos(store, first);
        edits(store, first, wants);
        // Some are gone on the next pass.
        QList<Copy> second = first;
        second.removeIf([this](const Copy &) { return below(8) == 0; });
        check(store.sync(second));
        tray(store);
        (void)store.run(QStringLiteral("INSERT INTO turntable VALUES (1, %1, 'B', 1600000000000)")
                            .arg(first[below(copies)].instance.value));
    }

    [[nodiscard]] int below(int most) { return static_cast<int>(m_dice.bounded(quint32(std::max(1, most)))); }
    [[nodiscard]] QString text()
    {
        static const QStringList kTexts{QString(),
                                        QStringLiteral("Low Tide"),
                                        QStringLiteral("  two  blanks "),
                                        QStringLiteral("12\"\" \\ / </script>"),
                                        QStringLiteral("a\r\nb\nc\td"),
                                        QStringLiteral("Парк 東京 \u200b™ ⅓"),
                                        QStringLiteral("\ufeffbegins oddly"),
                                        QStringLiteral("🎷 𠀀"),
                                        QStringLiteral("=1+1"),
                                        QStringLiteral("a,b;c"),
                                        QStringLiteral("\u0001\u001f"),
                                        QStringLiteral("שלום")};
        return kTexts[below(static_cast<int>(kTexts.size()))];
    }
    [[nodiscard]] QDateTime time()
    {
        return QDateTime::fromMSecsSinceEpoch(1500000000000 + qint64(below(200000000)) * 1000 + below(2) * below(1000),
                                              Qt::UTC);
    }

private:
    template <class T>
    static void check(const Result<T> &result)
    {
        if (!result)
            qFatal("%s", qPrintable(result.error().detail));
    }

    [[nodiscard]] QList<ArtistCredit> artists(int most)
    {
        QList<ArtistCredit> list;
        for (int i = below(most + 1); i > 0; --i)
            list += {{below(900) + 1}, QStringLiteral("Artist %1 (2)").arg(below(40)), text(), text(), text(), text()};
        return list;
    }
    [[nodiscard]] QList<LabelCredit> labels(int most)
    {
        QList<LabelCredit> list;
        for (int i = below(most + 1); i > 0; --i)
            list += {{below(90) + 1}, QStringLiteral("Label %1").arg(below(9)), text(), text()};
        return list;
    }
    void tray(Store &store)
    {
        QList<store::TrayRow> rows;
        for (int i = 0; i < 4; ++i) {
            store::TrayRow row;
            row.barcode = QStringLiteral("40063813339%1").arg(i);
            row.folder = {4 + below(4)};
            row.rating = below(6);
            row.put = time();
            for (int j = below(3); j > 0; --j)
                row.pressings
                    += Pressing{{7000 + i * 10 + j}, text(),    text(), below(2000), text(), text(), text(), text(),
                                below(90),           below(90), {},     {}};
            if (below(2) == 0)
                row.lookedUp = time();
            row.fields = {{{3}, QStringLiteral("from ") + text()}};
            rows += row;
        }
        check(store::Tray(store.db()).put(rows, store.now));
    }
    [[nodiscard]] Release release(qint64 id)
    {
        Release release;
        release.id = {id};
        release.master = {below(3) * id};
        release.title = text();
        release.year = below(2) * (1950 + below(70));
        release.thumbUrl = below(2) == 0 ? QString() : QStringLiteral("https://img.example/%1").arg(id);
        release.coverUrl = release.thumbUrl;
        release.artists = artists(3);
        release.labels = labels(3);
        for (int i = below(3); i > 0; --i)
            release.formats += {text(), text(), QStringList{text(), text()}.mid(below(3)), text()};
        release.genres = QStringList{text(), QStringLiteral("Jazz")}.mid(below(3));
        release.styles = QStringList{text(), text()}.mid(below(3));
        return release;
    }
    [[nodiscard]] QList<Track> tracks(int most, int depth)
    {
        QList<Track> list;
        for (int i = below(most + 1); i > 0; --i) {
            Track track{static_cast<Track::Type>(below(3)), text(), text(), text(), artists(1), artists(2), {}};
            if (depth > 0 && below(4) == 0)
                track.parts = tracks(3, depth - 1);
            list += track;
        }
        return list;
    }
    [[nodiscard]] ReleaseDetail detail(const Release &of)
    {
        ReleaseDetail detail;
        detail.release = of;
        detail.country = text();
        detail.released = text();
        detail.notes = text();
        detail.status = text();
        detail.url = text();
        detail.credits = artists(3);
        detail.series = labels(1);
        detail.companies = labels(2);
        detail.identifiers = {{QStringLiteral("Barcode"), QStringLiteral("4 006381 333931"), text()}};
        detail.tracks = tracks(6, 2);
        detail.images = {{true, text(), text(), below(600), below(600)}};
        detail.videos = {{text(), text(), text(), below(900)}};
        detail.have = below(1000);
        detail.want = below(1000);
        detail.ratingAverage = below(500) / 100.0;
        detail.ratingCount = below(100);
        if (below(2) == 0)
            detail.lowestPrice = below(10000) / 100.0;
        detail.forSale = below(9);
        detail.weightGrams = below(400);
        if (below(2) == 0)
            detail.changed = time();
        return detail;
    }
    [[nodiscard]] Copy copy(qint64 instance, const Release &of)
    {
        Copy copy;
        copy.instance = {instance};
        copy.release = of;
        copy.folder = {QList<qint64>{1, 4, 5, 6, 7, 4711}[below(6)]};
        copy.rating = static_cast<int>(of.id.value % 6);
        if (below(5) > 0)
            copy.added = time();
        for (const qint64 field : {1, 3, 4, 5, 9}) {
            if (below(2) == 0)
                copy.fields += {{field}, field == 1 ? QStringLiteral("Mint (M)") : text()};
        }
        return copy;
    }
    void photos(Store &store, const QList<Copy> &copies)
    {
        store::Photos photos(store.db());
        for (qsizetype i = 0; i < copies.size(); i += 4) // not by chance: those would be other collections
            check(photos.put(copies[i].instance, QByteArray(300 + i, static_cast<char>(i)),
                             store.now.addMSecs(i * 1001)));
    }
    void localFacts(Store &store, const QList<Copy> &copies)
    {
        store::LocalFacts facts(store.db());
        store::CollectionWriter writer = store.writer();
        for (const Copy &one : copies) {
            const InstanceId id = one.instance;
            for (int i = below(4); i > 0; --i)
                check(writer.addPlay(id, QStringList{QString(), QStringLiteral("A")}[below(2)], time()));
            if (below(3) == 0)
                check(facts.setTags(id, {QStringLiteral("rainy"), text()}));
            if (below(4) == 0)
                check(facts.setNote(id, text()));
            if (below(4) == 0)
                check(facts.setPurchase(id,
                                        store::Purchase{QStringLiteral("12.50"), QStringLiteral("EUR"),
                                                        below(2) == 0 ? QDateTime() : time(), text()}));
            if (below(5) == 0) {
                check(facts.lend(id, QStringLiteral("Mia"), time(), below(2) == 0 ? QDateTime() : time()));
                if (below(2) == 0)
                    check(facts.giveBack(id, time()));
            }
        }
        check(facts.saveFilter({0, QStringLiteral("Wet"), QStringLiteral("tag:rainy"), QStringLiteral("year")}));
        check(facts.saveFilter({0, QStringLiteral("Dry"), text(), {}}));
        check(facts.setOnPurpose(store::DuplicateKind::Release, QStringLiteral("1001"), true));
        if (!copies.isEmpty())
            (void)store.run(QStringLiteral("INSERT INTO plays (instance_id, side, played_at, time_known) "
                                           "SELECT instance_id, '', 5, 0 FROM albums LIMIT 1"));
    }
    void edits(Store &store, const QList<Copy> &copies, const QList<Want> &wants)
    {
        store::Outbox outbox(store.db());
        using store::Edit;
        QList<Edit> edits{Edit::makeFolder(QStringLiteral("Attic")), Edit::renameFolder({5}, QStringLiteral("Loft"))};
        for (const Copy &one : copies) {
            switch (below(6)) {
            case 0:
                edits += Edit::rate(one.instance, below(6));
                break;
            case 1:
                edits += Edit::move(one.instance, {4});
                break;
            case 2:
                edits += Edit::setField(one.instance, {3}, text());
                break;
            default:
                break;
            }
        }
        edits += Edit::add({42}, {4});
        edits += Edit::want({43});
        if (copies.size() > 3)
            edits += {Edit::remove(copies[1].instance), Edit::remove(copies[2].instance)};
        if (!wants.isEmpty())
            edits += Edit::dropWant(wants[0].release.id);
        check(outbox.apply(edits, store.now));
        (void)store.run(
            QStringLiteral("UPDATE outbox SET sent = value, state = 'confirming', known = x'0100000000000000',"
                           " sent_at = 1700000000123 WHERE edit_id % 5 = 0 AND kind = 'field'"));
        (void)store.run(QStringLiteral("INSERT INTO renumbered VALUES ('copy', 4503599627370999, 2148000000)"));
    }

    QRandomGenerator m_dice;
};

} // namespace vv::test
