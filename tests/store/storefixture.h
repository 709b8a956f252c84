// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/records.h"
#include "store/collectionreader.h"
#include "store/collectionwriter.h"
#include "store/database.h"

#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace vv::test {

/// Compares a Result and shows why it failed.
#define VV_OK(expression)                                                                                              \
    do {                                                                                                               \
        const auto &outcome_ = (expression);                                                                           \
        QVERIFY2(outcome_.has_value(), outcome_ ? "" : qPrintable(outcome_.error().detail));                           \
    } while (false)

inline QDateTime utc(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODate).toUTC();
}

/// A release with one artist, as most are.
inline Release makeRelease(qint64 id, const QString &artist, const QString &title, int year)
{
    Release release;
    release.id = {id};
    release.title = title;
    release.year = year;
    if (!artist.isEmpty())
        release.artists = {{{id * 10}, artist, {}, {}, {}, {}}};
    release.thumbUrl = QStringLiteral("https://img.example/%1-150.jpg").arg(id);
    release.coverUrl = QStringLiteral("https://img.example/%1-600.jpg").arg(id);
    release.labels = {{{7}, QStringLiteral("North Pier"), QStringLiteral("NP %1").arg(id), QStringLiteral("Label")}};
    release.formats
        = {{QStringLiteral("Vinyl"), QStringLiteral("1"), {QStringLiteral("LP"), QStringLiteral("Album")}, {}}};
    release.genres = {QStringLiteral("Jazz")};
    release.styles = {QStringLiteral("Modal")};
    return release;
}

inline Copy makeCopy(qint64 instance, const Release &release, qint64 folder = 1)
{
    Copy copy;
    copy.instance = {instance};
    copy.folder = {folder};
    copy.added = QDateTime::fromMSecsSinceEpoch(1700000000000 + instance % 1000000 * 1000, Qt::UTC);
    copy.release = release;
    return copy;
}

/// A database in a folder of its own.
class Store
{
public:
    Store() { reopen(); }

    void reopen()
    {
        database.reset();
        auto opened = store::Database::open(file(), store::Database::Mode::ReadWrite);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        database = std::move(*opened);
    }
    [[nodiscard]] QString file() const { return folder.filePath(QStringLiteral("vinylvault.db")); }
    [[nodiscard]] QSqlDatabase db() const { return database->handle(); }
    [[nodiscard]] store::CollectionWriter writer() const { return store::CollectionWriter(db()); }
    [[nodiscard]] store::CollectionReader reader() const { return store::CollectionReader(db()); }

    /// The first number of the first row.
    [[nodiscard]] qint64 number(const QString &sql) const
    {
        QSqlQuery query(db());
        return query.exec(sql) && query.next() ? query.value(0).toLongLong() : -1;
    }
    bool run(const QString &sql) const { return QSqlQuery(db()).exec(sql); }

    /// One whole pass over `copies`, a page.
    Result<store::Changes> sync(const QList<Copy> &copies, bool removeUnseen = true) const
    {
        store::CollectionWriter to = writer();
        const auto pass = to.beginPass(now);
        if (!pass)
            return fail(pass.error());
        const auto page = to.savePage(*pass, {.page = 1, .copies = copies}, now);
        if (!page)
            return page;
        const auto end = to.finishPass(*pass, removeUnseen ? *pass : 0, now);
        if (!end)
            return end;
        return store::Changes{page->added, page->updated, end->removed};
    }
    [[nodiscard]] QList<qint64> found(const store::Selection &selection) const
    {
        QList<qint64> ids;
        const auto result = reader().find(selection);
        if (!result)
            qWarning("%s", qPrintable(result.error().detail));
        else
            for (const InstanceId id : result->ids)
                ids += id.value;
        return ids;
    }

    QTemporaryDir folder;
    std::unique_ptr<store::Database> database;
    QDateTime now = QDateTime::fromMSecsSinceEpoch(1760000000000, Qt::UTC);
};

} // namespace vv::test
