// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <memory>

namespace vv {
class Clock;
class Settings;
} // namespace vv
namespace vv::covers {
class CoverService;
}
namespace vv::models {
class Backend;
class Library;
} // namespace vv::models

namespace vv::app {

struct PictureGate;

/**
 * Tells the covers which collection is open, when it has changed, and whether they may be fetched in the background
 * now: not in the first seconds, during a sync, offline or where the connection is paid for by the byte.
 *
 * Thread: GUI.
 */
class CoverFeed : public QObject
{
    Q_OBJECT

public:
    CoverFeed(covers::CoverService &covers, models::Backend &backend, models::Library &library, Settings &settings,
              Clock &clock, QObject *parent = nullptr);
    ~CoverFeed() override;

private:
    void useLibrary();
    void closeGate();
    void decide();
    void watchMeter();

    covers::CoverService &m_covers;
    models::Backend &m_backend;
    models::Library &m_library;
    QString m_file;
    std::shared_ptr<PictureGate> m_gate; ///< of the source in use
    bool m_hasSettled = false;
    bool m_isMetered = false;
};

} // namespace vv::app
