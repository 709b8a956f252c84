// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace vv::test {

/// Every page of the desktop window, as MainWindow::showPage() names them.
inline QStringList desktopPages()
{
    return {QStringLiteral("collection"), QStringLiteral("wants"),   QStringLiteral("album"),
            QStringLiteral("add"),        QStringLiteral("sync"),    QStringLiteral("settings"),
            QStringLiteral("about"),      QStringLiteral("welcome"), QStringLiteral("keys")};
}

inline QStringList kioskPages()
{
    return {QStringLiteral("collection"), QStringLiteral("wants"),   QStringLiteral("album"),
            QStringLiteral("add"),        QStringLiteral("folders"), QStringLiteral("sync"),
            QStringLiteral("settings"),   QStringLiteral("about"),   QStringLiteral("welcome")};
}

/// For a message: its class, its object name and those of what it is in.
inline QByteArray nameOf(const QWidget *widget, const QByteArray &more = {})
{
    QString text = QString::fromLatin1(widget->metaObject()->className());
    for (const QWidget *each = widget; each; each = each->parentWidget()) {
        if (!each->objectName().isEmpty() && !each->objectName().startsWith(QLatin1String("qt_")))
            text += QStringLiteral(" < ") + each->objectName();
    }
    return text.toUtf8() + ' ' + more;
}

} // namespace vv::test
