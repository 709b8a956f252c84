// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "covers/picturesource.h"

#include <QMetaType>
#include <QObject>
#include <QSet>
#include <QStringList>

#include <chrono>
#include <memory>
#include <optional>

namespace vv {
class Clock;
}

namespace vv::covers {

class ThumbnailStore;

/// How far the covers of a collection are here.
struct FillProgress {
    enum class State : quint8 {
        Off,      ///< switched off, nothing to fetch from, or not now
        Looking,  ///< for what is missing
        Fetching, ///< one a second
        Resting,  ///< after a refusal or without a network
        Full,     ///< the cache has no room for more
        Done,
    };

    State state = State::Off;
    int kept = 0;  ///< covers that are here
    int total = 0; ///< covers there are; 0 = not counted yet

    friend bool operator==(const FillProgress &, const FillProgress &) = default;
};

/**
 * Fetches the covers that are missing when nobody looks: one a second, at most two under way.
 *
 * It goes through all addresses, first to count and then to fetch, a few at a time so that whoever looks at the wall is
 * not kept waiting. What is done is in the store, so it goes on anywhere. It ends at nine tenths of the cap, because
 * what it fetches must not push out what is looked at. After a refusal it rests as long as the fetcher says; five
 * failures in a row say more about the server than about the pictures and are a rest, too. A picture that cannot be had
 * is not asked for again before the next start of the program.
 * Nothing ticks once it has ended.
 * Thread: that of the store.
 */
class CoverFiller : public QObject
{
    Q_OBJECT

public:
    CoverFiller(ThumbnailStore &store, Clock &clock, QObject *parent = nullptr);
    ~CoverFiller() override;

    void use(std::shared_ptr<PictureSource> source); ///< null = none
    void setOn(bool on);
    /// There may be others now.
    void lookAgain();
    void fetched(const QString &url, const QByteArray &bytes); ///< no bytes: it was no picture
    /// As ImageFetcher::quietlyFailed().
    void failed(const QString &url, std::chrono::milliseconds retryAfter, std::chrono::milliseconds rest);
    [[nodiscard]] const FillProgress &progress() const noexcept { return m_told; }

Q_SIGNALS:
    void fetchWanted(const QString &url);
    void progressed(const vv::covers::FillProgress &progress);

private:
    using ms = std::chrono::milliseconds;

    void begin();
    void stop();
    void count();
    void goOn();
    [[nodiscard]] bool findMore(); ///< false at the end of the list
    [[nodiscard]] bool isFull() const;
    void later(ms delay, void (CoverFiller::*step)());
    void rest(ms span);
    void set(FillProgress::State state);
    void tell();

    ThumbnailStore &m_store;
    Clock &m_clock;
    std::shared_ptr<PictureSource> m_source;
    bool m_on = false;
    bool m_lookAgain = false; ///< the list may have changed since this pass began
    FillProgress m_progress;
    FillProgress m_told;
    std::optional<qint64> m_from;
    bool m_atEnd = false;
    QStringList m_next;
    QSet<QString> m_underWay;
    QSet<QString> m_useless;
    QStringList m_failed; ///< in a row
    ms m_notBefore{0};    ///< monotonic
    quint64 m_step = 0;   ///< number of the newest step put off; older ones do nothing
};

} // namespace vv::covers

Q_DECLARE_METATYPE(vv::covers::FillProgress)
