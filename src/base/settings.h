// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/paths.h"
#include "base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

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

/// Of a cell of the cover wall, in device independent pixels.
inline constexpr int kLeastCoverEdge = 80;
inline constexpr int kMostCoverEdge = 320;
inline constexpr int kUsualCoverEdge = 136;

/// Between syncs that begin by themselves: what there is to choose from. 0 = only on demand.
inline constexpr std::array kSyncIntervals{std::chrono::hours(0), std::chrono::hours(1),  std::chrono::hours(3),
                                           std::chrono::hours(6), std::chrono::hours(12), std::chrono::hours(24)};

/// What the covers kept on the disk may take: what there is to choose from, in bytes.
inline constexpr qint64 kMegabyte = qint64(1024) * 1024;
inline constexpr std::array kCoverCaps{500 * kMegabyte, 1024 * kMegabyte, 2048 * kMegabyte, 5120 * kMegabyte,
                                       10240 * kMegabyte};

/// How the records of the collection are shown.
enum class CollectionView : quint8 { Wall, Table, Shelf };

/// A column of the table; a list of them is in the order in which they stand.
struct TableColumn {
    QString name;  ///< as models name it
    int width = 0; ///< device independent pixels
    bool shown = false;

    friend bool operator==(const TableColumn &, const TableColumn &) = default;
};

/// Where somebody was in the collection when the window was closed.
struct CollectionPlace {
    QString file; ///< the database it is about
    QString query;
    FolderId folder;     ///< 0 = all
    InstanceId current;  ///< none = no record was chosen
    int currentRow = -1; ///< where it was, should it be gone
    InstanceId top;      ///< the record at the top of the view
    int topRow = 0;
    QList<InstanceId> selected; ///< besides the current one

    friend bool operator==(const CollectionPlace &, const CollectionPlace &) = default;
};

/// Contrast is dark or light as the system is.
enum class ThemeChoice : quint8 { System, Dark, Light, Contrast };
/// As the settings and the command line write it.
[[nodiscard]] QString themeName(ThemeChoice theme);
[[nodiscard]] std::optional<ThemeChoice> themeNamed(const QString &name);

/// Per cent of the size the system asks for: what there is to choose from.
inline constexpr std::array kTextScales{80, 90, 100, 110, 125, 150, 175, 200};

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
    [[nodiscard]] const Locations &places() const { return m_places; } ///< it was made with
    Q_DISABLE_COPY_MOVE(Settings)

    [[nodiscard]] ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);
    [[nodiscard]] int textScale() const; ///< per cent, one of kTextScales
    void setTextScale(int percent);
    [[nodiscard]] QString language() const; ///< "de"; empty = as the system
    void setLanguage(const QString &language);
    [[nodiscard]] bool reduceMotion() const; ///< whatever the system says; false until the user says otherwise
    void setReduceMotion(bool on);
    /// `screens` names the set of screens it was on.
    [[nodiscard]] QByteArray windowGeometry(const QString &screens) const;
    void setWindowGeometry(const QString &screens, const QByteArray &geometry);
    void forgetWindow(); ///< where it was, on any screens, and how it was divided
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
    [[nodiscard]] CollectionView collectionView() const; ///< the wall until the user says otherwise
    void setCollectionView(CollectionView view);
    [[nodiscard]] QList<TableColumn> tableColumns() const; ///< empty = never changed
    void setTableColumns(const QList<TableColumn> &columns);
    [[nodiscard]] CollectionPlace collectionPlace() const;
    void setCollectionPlace(const CollectionPlace &place);
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

    /// Keys of an action of the window as QKeySequence writes them portably; none = as it is usually. An empty list is
    /// an action without a key.
    [[nodiscard]] std::optional<QStringList> actionKeys(const QString &action) const;
    void setActionKeys(const QString &action, const std::optional<QStringList> &keys);

    /// Environment before settings before defaults. Fails with WrongUse, naming the variable and its range.
    [[nodiscard]] Result<Tuning> tuning() const;
    void setTuning(const Tuning &tuning);
    /// The environment's variable where it decides, else empty: for the number of requests, the time and the retries.
    struct TuningVariables {
        QString rateLimit;
        QString timeout;
        QString maxRetries;
    };
    [[nodiscard]] static TuningVariables tuningVariables();

private:
    Locations m_places;
    std::unique_ptr<QSettings> m_store;
    std::optional<ThemeChoice> m_themeOfThisRun;
};

} // namespace vv
