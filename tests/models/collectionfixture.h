// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/records.h"
#include "store/collectionwriter.h"
#include "store/database.h"

#include <QTemporaryDir>

#include <array>
#include <memory>

namespace vv::test {

/**
 * A collection file with invented records, written as a sync writes it.
 *
 * Copy n (from 1) has instance 3'000'000'000 + n, release 100 + n, and is in folder 1 or 2 by turns.
 */
class CollectionFixture
{
public:
    static InstanceId instance(int n) { return {3'000'000'000 + n}; }
    static ReleaseId release(int n) { return {100 + n}; }

    static Copy copy(int n)
    {
        struct Words {
            const char16_t *artist;
            const char16_t *title;
            int year;
            const char16_t *genre;
        };
        static constexpr std::array<Words, 12> kWords{{
            {u"Marta Vellén", u"Low Tide Letters", 1974, u"Folk, World, & Country"},
            {u"The Copper Hours", u"Signal & Ash", 1991, u"Rock"},
            {u"Ibrahim Saré Trio", u"Dust Road Sessions", 1968, u"Jazz"},
            {u"静かな部屋", u"Paper Moons", 1983, u"Pop"},
            {u"Velvet Arcade", u"Afterglow Motel", 1986, u"Electronic"},
            {u"Orla Finch", u"Hymns for Machines", 1979, u"Electronic"},
            {u"Grupo Marisma", u"Noche en Calma", 1972, u"Latin"},
            {u"Hollow Pines", u"Winter Ledger", 2004, u"Rock"},
            {u"Dr. Omega", u"Dub Cartography", 1978, u"Reggae"},
            {u"Lena Brandt", u"Glashaus", 1982, u"Electronic"},
            {u"Miles Okoye", u"Blue Transit", 1961, u"Jazz"},
            {u"Северный ветер", u"Белые ночи, or a title so long that no cell of any wall can hold it", 0, u"Rock"},
        }};
        const Words &words = kWords[static_cast<size_t>(n - 1) % kWords.size()];
        const int round = (n - 1) / static_cast<int>(kWords.size());
        const auto text = [](const char16_t *given) { return QString::fromUtf16(given); };
        Copy copy;
        copy.instance = instance(n);
        copy.folder = {1 + n % 2};
        copy.rating = n % 6;
        copy.added = QDateTime::fromSecsSinceEpoch(1'600'000'000 + n * 86'400, Qt::UTC);
        copy.fields = {{kMediaCondition, QStringLiteral("Very Good Plus (VG+)")},
                       {kSleeveCondition, QStringLiteral("Very Good (VG)")}};
        copy.release.id = release(n);
        copy.release.title = round == 0 ? text(words.title)
                                        : QString(text(words.title) + QStringLiteral(" ") + QString::number(round + 1));
        copy.release.year = words.year;
        copy.release.artists = {{{500 + (n - 1) % 12}, text(words.artist), {}, {}, {}, {}}};
        copy.release.labels = {{{900}, QStringLiteral("Discos Sol"), QStringLiteral("DS %1").arg(1000 + n), {}}};
        copy.release.formats = {{QStringLiteral("Vinyl"),
                                 QStringLiteral("1"),
                                 {QStringLiteral("LP"), QStringLiteral("Album")},
                                 QStringLiteral("Gatefold")}};
        copy.release.genres = {text(words.genre)};
        copy.release.styles = {QStringLiteral("Ballad")};
        return copy;
    }

    static QList<Copy> copies(int count)
    {
        QList<Copy> all;
        for (int n = 1; n <= count; ++n)
            all.append(copy(n));
        return all;
    }

    static ReleaseDetail detail(int n)
    {
        const auto track = [](const char16_t *position, const char16_t *title, const char16_t *duration) {
            Track made;
            made.position = QString::fromUtf16(position);
            made.title = QString::fromUtf16(title);
            made.duration = QString::fromUtf16(duration);
            return made;
        };
        ReleaseDetail detail;
        detail.release = copy(n).release;
        detail.country = QStringLiteral("Spain");
        Track heading = track(u"", u"Lado B", u"");
        heading.type = Track::Type::Heading;
        Track work = track(u"", u"Suite", u"");
        work.type = Track::Type::Index;
        work.parts = {track(u"B2.1", u"Entrada", u"1:02"), track(u"B2.2", u"Salida", u"2:56")};
        detail.tracks = {track(u"A1", u"Puerto sin nombre", u"3:42"), track(u"A2", u"La sal y la luna", u"4:10"),
                         track(u"A3", u"Marisma", u"6:05"),           heading,
                         track(u"B1", u"Noche en calma", u"7:21"),    work};
        return detail;
    }

    CollectionFixture()
    {
        m_database = std::move(store::Database::open(file(), store::Database::Mode::ReadWrite).value());
        m_ok = writer().saveAccount(7, QStringLiteral("okoye")).has_value()
            && writer()
                   .saveFolders({{{1}, QStringLiteral("Uncategorized"), 0}, {{2}, QStringLiteral("Jazz wall"), 0}})
                   .has_value()
            && writer()
                   .saveFields({{kMediaCondition,
                                 QStringLiteral("Media Condition"),
                                 Field::Type::Dropdown,
                                 1,
                                 true,
                                 {QStringLiteral("Very Good Plus (VG+)")},
                                 1},
                                {kSleeveCondition,
                                 QStringLiteral("Sleeve Condition"),
                                 Field::Type::Dropdown,
                                 2,
                                 true,
                                 {QStringLiteral("Very Good (VG)")},
                                 1}})
                   .has_value();
    }

    [[nodiscard]] bool isOk() const { return m_ok; }
    [[nodiscard]] QString file() const { return m_dir.filePath(QStringLiteral("vinylvault.db")); }
    [[nodiscard]] store::CollectionWriter writer() const { return store::CollectionWriter(m_database->handle()); }

    void close() { m_database.reset(); } ///< nothing can be written after that
    [[nodiscard]] QSqlDatabase db() const { return m_database->handle(); }

    /// The whole collection as one consistent pass: what is not among `copies` is removed.
    [[nodiscard]] bool sync(const QList<Copy> &copies)
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const auto pass = writer().beginPass(now);
        return pass && writer().savePage(*pass, {.page = 1, .copies = copies}, now)
            && writer().finishPass(*pass, *pass, now);
    }

private:
    QTemporaryDir m_dir;
    std::unique_ptr<store::Database> m_database;
    bool m_ok = false;
};

} // namespace vv::test
