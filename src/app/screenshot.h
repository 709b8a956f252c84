// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "covers/coverservice.h"
#include "models/backend.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <functional>

namespace vv::app {

/**
 * Takes a picture of the window once it has come to rest: account known, no sync under way, no cover arriving for a
 * while. Then saves it and ends with finished(). Waits 60 s at most and then takes what there is.
 */
class Screenshot : public QObject
{
    Q_OBJECT

public:
    Screenshot(QWidget &window, const models::Backend &backend, const covers::CoverService &covers, QString file,
               std::function<void()> showPage);

Q_SIGNALS:
    void finished(bool saved);

private:
    void look();

    QWidget &m_window;
    const models::Backend &m_backend;
    QString m_file;
    std::function<void()> m_showPage;
    QTimer m_tick;
    QElapsedTimer m_total;
    QElapsedTimer m_quiet;
    bool m_pageShown = false;
};

/// Scans and searches on the page for adding, so that a picture shows what it is for; of the sample collection, where
/// that costs nobody a request.
void useAddPage(QWidget &window);

/// Puts a record of the sample collection on as a command would, some minutes before `now`, unless one is on.
void putSampleOn(const QString &database, const QDateTime &now);

} // namespace vv::app
