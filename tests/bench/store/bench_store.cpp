// SPDX-License-Identifier: GPL-3.0-or-later
//
// Prints how long the store takes, in milliseconds of real time: `bench_store [COPIES [FOLDER]]`. With a folder the
// database is kept there and used again.
#include "base/display.h"
#include "store/collectionreader.h"
#include "store/database.h"
#include "store/ignoredarticles.h"
#include "store/listeninglog.h"
#include "store/recordmill.h"
#include "store/statistics.h"
#include "store/suggester.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace vv;

namespace {

constexpr int kScreenful = 28;
constexpr int kTimes = 9;

double msSince(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void report(const char *name, QList<double> times)
{
    std::ranges::sort(times);
    const auto p99 = static_cast<qsizetype>(0.99 * static_cast<double>(times.size() - 1));
    std::printf("%-52s median %8.2f   p99 %8.2f   n %lld\n", name, times[times.size() / 2], times[p99],
                static_cast<long long>(times.size()));
}

template <class Step>
QList<double> measured(Step step)
{
    QList<double> times;
    for (int i = 0; i < kTimes; ++i) {
        QElapsedTimer timer;
        timer.start();
        step();
        times += msSince(timer);
    }
    return times;
}

/// Everything that is found, and the first rows of it, as a window shows after a keystroke.
void find(const store::CollectionReader &reader, const store::Selection &selection, qsizetype *hits = nullptr)
{
    const auto found = reader.find(selection);
    if (!found)
        qFatal("%s", qPrintable(found.error().detail));
    const auto rows = reader.summaries(found->ids.mid(0, kScreenful));
    if (!rows)
        qFatal("%s", qPrintable(rows.error().detail));
    if (hits)
        *hits = found->ids.size();
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const int copies = argc > 1 ? QByteArray(argv[1]).toInt() : 100000;
    const QTemporaryDir scratch;
    const QString file = (argc > 2 ? QString::fromLocal8Bit(argv[2]) : scratch.path()) + "/vinylvault.db"_L1;
    QElapsedTimer timer;
    timer.start();
    const bool isThere = QFileInfo::exists(file);
    {
        const auto database = store::Database::open(file, store::Database::Mode::ReadWrite);
        if (!database)
            qFatal("%s", qPrintable(database.error().detail));
        if (const auto filled = isThere ? Result<void>() : bench::fillStore((*database)->handle(), copies); !filled)
            qFatal("%s", qPrintable(filled.error().detail));
        std::printf("%-52s %8.1f s\n", isThere ? "bringing it up to date" : "filling", msSince(timer) / 1000);
    }
    std::printf("%-52s %8.1f MB\n", "file", static_cast<double>(QFileInfo(file).size()) / 1e6);

    report("opening to the first rows", measured([&] {
               const auto database = store::Database::open(file, store::Database::Mode::ReadOnly);
               find(store::CollectionReader((*database)->handle()), {});
           }));
    const auto database = store::Database::open(file, store::Database::Mode::ReadOnly);
    const store::CollectionReader reader((*database)->handle());

    QList<double> all;
    for (const QString &text : {u"marta"_s, u"low tide"_s, u"signal ash"_s, u"jazz"_s, u"copper river night"_s}) {
        for (qsizetype length = 1; length <= text.size(); ++length) {
            const QString typed = text.first(length);
            qsizetype hits = 0;
            find(reader, {.query = typed}, &hits);
            const auto times = measured([&] { find(reader, {.query = typed}); });
            report(qPrintable(u"search \"%1\" (%2)"_s.arg(typed).arg(hits)), times);
            all += times;
        }
    }
    report("ALL KEYSTROKES", all);
    for (const QString &query : {u"year:1970..1979"_s, u"genre:jazz rating:>=4"_s, u"plays:0 -format:7\""_s,
                                 u"media:>=VG+"_s, u"jazz OR soul"_s, u"is:duplicate"_s}) {
        qsizetype hits = 0;
        find(reader, {.query = query}, &hits);
        report(qPrintable(u"query %1 (%2)"_s.arg(query).arg(hits)), measured([&] { find(reader, {.query = query}); }));
        // Nothing is remembered of what it asks for, but the order is.
        QList<double> times;
        for (int i = 0; i < kTimes; ++i) {
            const store::CollectionReader window((*database)->handle());
            find(window, {.query = u"zzzzzzzz"_s});
            timer.restart();
            find(window, {.query = query});
            times += msSince(timer);
        }
        report(qPrintable(u"query %1, asked first"_s.arg(query)), times);
    }
    const store::LocalFacts facts((*database)->handle());
    const auto ids = reader.find({})->ids;
    qsizetype asked = 0;
    report("likenesses of a copy", measured([&] {
               if (!facts.likenesses(ids[(asked += ids.size() / kTimes) % ids.size()]))
                   qFatal("likenesses");
           }));
    report("is:duplicate after a write", measured([&] {
               const store::CollectionReader window((*database)->handle());
               find(window, {.query = u"is:duplicate"_s});
           }));
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(1760000000000, Qt::UTC);
    report("figures of the statistics", measured([&] {
               if (!store::statistics((*database)->handle(), {now, now.date().addDays(-180)}))
                   qFatal("statistics");
           }));
    const auto plays = store::listeningLog((*database)->handle(), {});
    report(qPrintable(u"listening log (%1)"_s.arg(plays->size())),
           measured([&] { (void)store::listeningLog((*database)->handle(), {}); }));
    report("listening log of one genre",
           measured([&] { (void)store::listeningLog((*database)->handle(), u"genre:jazz"_s); }));
    store::Suggester suggester((*database)->handle());
    const auto suggest = [&](const QString &query) { return suggester.suggest({.folder = {}, .query = query}); };
    timer.restart();
    (void)suggest(u"lantren"_s);
    std::printf("%-52s %8.1f ms\n", "did you mean, the first time", msSince(timer));
    for (const QString &query : {u"lantren"_s, u"martta"_s, u"singal copper rivre"_s, u"zzzzzzzz"_s}) {
        const auto suggestions = suggest(query);
        report(qPrintable(u"did you mean: %1 (%2)"_s.arg(query, suggestions->value(0))),
               measured([&] { (void)suggest(query); }));
    }
    using store::SortKey;
    const std::pair<const char *, SortKey> keys[]
        = {{"artist", SortKey::Artist}, {"title", SortKey::Title},
           {"year", SortKey::Year},     {"added", SortKey::Added},
           {"rating", SortKey::Rating}, {"plays", SortKey::Plays},
           {"label", SortKey::Label},   {"last played", SortKey::LastPlayed},
           {"value", SortKey::Value},   {"original year", SortKey::OriginalYear},
           {"random", SortKey::Random}, {"catalogue number", SortKey::CatalogueNumber},
           {"format", SortKey::Format}, {"folder", SortKey::Folder},
           {"media", SortKey::Media},   {"country", SortKey::Country},
           {"genres", SortKey::Genres}, {"styles", SortKey::Styles},
           {"tags", SortKey::Tags}};
    for (const auto &[name, key] : keys) {
        report(qPrintable(u"everything by %1"_s.arg(QLatin1StringView(name))),
               measured([&] { find(store::CollectionReader((*database)->handle()), {.sort = key}); }));
    }
    // As the window does it, which has been in another order before.
    for (const auto &[name, key] : keys) {
        QList<double> times;
        for (int i = 0; i < kTimes; ++i) {
            const store::CollectionReader window((*database)->handle());
            find(window, {.sort = key == SortKey::Artist ? SortKey::Title : SortKey::Artist});
            timer.restart();
            find(window, {.sort = key});
            times += msSince(timer);
        }
        report(qPrintable(u"switch to order and groups by %1"_s.arg(QLatin1StringView(name))), times);
    }
    const auto writing = store::Database::open(file, store::Database::Mode::ReadWrite);
    for (const auto &[name, own] :
         {std::pair("one article more", store::OwnArticles(leadingArticles() + QStringList{u"marta"_s})),
          std::pair("no article at all", store::OwnArticles(QStringList())),
          std::pair("the usual articles again", store::OwnArticles())}) {
        timer.restart();
        if (const auto sorted = store::setOwnArticles((*writing)->handle(), own); !sorted)
            qFatal("%s", qPrintable(sorted.error().detail));
        std::printf("%-52s %8.1f ms\n", name, msSince(timer));
    }
    return 0;
}
