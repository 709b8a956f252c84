// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/collectionreader.h"

#include <QObject>
#include <QSet>

#include <chrono>
#include <optional>

class QTimer;

namespace vv {
class Clock;
}

namespace vv::models {

class Backend;
class Library;

/**
 * What is known of a release that is wanted: what DetailLoader is for a copy, with its pause before Discogs is asked.
 *
 * Thread: GUI.
 */
class ReleaseLoader : public QObject
{
    Q_OBJECT

public:
    ReleaseLoader(Library &library, Backend &backend, Clock &clock, QObject *parent = nullptr);

    /// Reads the store, at once; none = nothing is shown. The same release again reads it again.
    void show(ReleaseId release);
    void retry(); ///< asks the backend again

    [[nodiscard]] ReleaseId release() const { return m_release; }
    [[nodiscard]] const store::ReleaseFacts &facts() const { return m_facts; }
    /// There is no full answer yet, and it is on its way.
    [[nodiscard]] bool isFetching() const { return m_release.isValid() && !m_facts.detail && !m_error; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; } ///< why there is no full answer
    /// Since when the data are as they are, when they are old and could not be read again; UTC.
    [[nodiscard]] std::optional<QDateTime> outdated() const;

Q_SIGNALS:
    void changed(); ///< by an answer

private:
    void read();
    void fetch();
    void answered(ReleaseId release, const std::optional<Error> &error);
    [[nodiscard]] bool isOutOfDate() const; ///< or missing

    Library &m_library;
    Backend &m_backend;
    Clock &m_clock;
    QTimer *m_pause;
    ReleaseId m_release;
    store::ReleaseFacts m_facts;
    std::optional<Error> m_error;
    bool m_failed = false; ///< the last request, for this release
    QSet<ReleaseId> m_underWay;
};

} // namespace vv::models
