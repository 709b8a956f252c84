// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/paths.h"
#include "base/result.h"

#include <QByteArray>
#include <QString>

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

enum class ThemeChoice : quint8 { System, Dark, Light };

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
    [[nodiscard]] int coverEdge() const; ///< of a grid cell, in device independent pixels
    void setCoverEdge(int edge);
    [[nodiscard]] double touchScale() const; ///< multiplies the panel's own idea of its size (panels lie)
    void setTouchScale(double scale);

    /// Environment before settings before defaults. Fails with WrongUse, naming the variable and its range.
    [[nodiscard]] Result<Tuning> tuning() const;
    void setTuning(const Tuning &tuning);

private:
    std::unique_ptr<QSettings> m_store;
    std::optional<ThemeChoice> m_themeOfThisRun;
};

} // namespace vv
