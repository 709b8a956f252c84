// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/paths.h"
#include "base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <array>
#include <chrono>
#include <memory>
#include <optional>

class QSettings;

namespace vv {

/// How hard the Discogs API is used (design.md §4, discogs-api.md §3).
struct Tuning {
    int rateLimit = 55;               ///< requests in any 60 s, 1..60
    std::chrono::seconds timeout{30}; ///< of silence in one request, 1..600
    int maxRetries = 3;               ///< after the first try, 0..10
};

/// Between syncs that begin by themselves: what there is to choose from. 0 = only on demand.
inline constexpr std::array kSyncIntervals{std::chrono::hours(0), std::chrono::hours(1),  std::chrono::hours(3),
                                           std::chrono::hours(6), std::chrono::hours(12), std::chrono::hours(24)};

/// What the covers kept on the disk may take: what there is to choose from, in bytes.
inline constexpr qint64 kMegabyte = qint64(1024) * 1024;
inline constexpr std::array kCoverCaps{500 * kMegabyte, 1024 * kMegabyte, 2048 * kMegabyte, 5120 * kMegabyte,
                                       10240 * kMegabyte};

enum class ThemeChoice : quint8 { System, Dark, Light };

/// What is remembered of an account beside its data. Never the token.
struct AccountNote {
    qint64 ownerId = 0; ///< of Discogs; 0 = not known
    QString ownerName;
    QString keptIn;    ///< where the token was put last, as secrets::placeName() has it; kRemovedToken = taken away
    QDateTime tested;  ///< UTC; when Discogs last answered about the token; invalid = never
    bool good = false; ///< what it answered

    friend bool operator==(const AccountNote &, const AccountNote &) = default;
};

inline constexpr QLatin1StringView kRemovedToken{"removed"};

/**
 * What the user chose, typed; the only user of QSettings.
 *
 * Secrets are never kept here.
 * Thread: that of its owner; values are copied to other threads.
 */
class Settings
{
public:
    /// `theme` counts instead of the kept one until the user chooses another.
    explicit Settings(const Locations &locations, std::optional<ThemeChoice> theme = {});
    ~Settings();
    Q_DISABLE_COPY_MOVE(Settings)

    [[nodiscard]] ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);
    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    [[nodiscard]] QByteArray splitterState() const;
    void setSplitterState(const QByteArray &state);
    [[nodiscard]] QString sortKey() const; ///< as models name it; empty = never chosen
    void setSortKey(const QString &key);
    [[nodiscard]] bool groupHeaders() const; ///< on the wall; true until the user says otherwise
    void setGroupHeaders(bool on);
    [[nodiscard]] quint32 shuffle() const; ///< which random order it is
    void setShuffle(quint32 shuffle);
    [[nodiscard]] int coverEdge() const; ///< of a grid cell, in device independent pixels
    void setCoverEdge(int edge);
    [[nodiscard]] bool fillCovers() const; ///< in the background; true until the user says otherwise
    void setFillCovers(bool on);
    [[nodiscard]] qint64 coverCap() const; ///< of the covers kept on the disk, in bytes; one of kCoverCaps
    void setCoverCap(qint64 bytes);
    [[nodiscard]] bool fillDetails() const; ///< in the background; true until the user says otherwise
    void setFillDetails(bool on);
    /// Between syncs that begin by themselves, one of kSyncIntervals; 0 = none does.
    [[nodiscard]] std::chrono::hours syncInterval() const;
    void setSyncInterval(std::chrono::hours interval);
    [[nodiscard]] double touchScale() const; ///< multiplies the panel's own idea of its size (panels lie)
    void setTouchScale(double scale);

    /// The account the window had open last; empty = the main one.
    [[nodiscard]] QString lastAccount() const;
    void setLastAccount(const QString &account);
    /// `key` is the account's name in the secret store, "okoye@api.discogs.com".
    [[nodiscard]] AccountNote accountNote(const QString &key) const;
    void setAccountNote(const QString &key, const AccountNote &note);

    /// Environment before settings before defaults. Fails with WrongUse, naming the variable and its range.
    [[nodiscard]] Result<Tuning> tuning() const;
    void setTuning(const Tuning &tuning);

private:
    std::unique_ptr<QSettings> m_store;
    std::optional<ThemeChoice> m_themeOfThisRun;
};

} // namespace vv
