// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QLabel>
#include <QScrollArea>
#include <QStringList>
#include <QTest>
#include <QWidget>

namespace vv::test {

/// Every page of the desktop window, as MainWindow::showPage() names them.
inline QStringList desktopPages()
{
    return {QStringLiteral("collection"), QStringLiteral("playing"), QStringLiteral("log"),     QStringLiteral("wants"),
            QStringLiteral("stats"),      QStringLiteral("album"),   QStringLiteral("add"),     QStringLiteral("sync"),
            QStringLiteral("settings"),   QStringLiteral("about"),   QStringLiteral("welcome"), QStringLiteral("keys")};
}

inline QStringList kioskPages()
{
    return {QStringLiteral("collection"), QStringLiteral("playing"), QStringLiteral("log"),
            QStringLiteral("wants"),      QStringLiteral("stats"),   QStringLiteral("album"),
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

/// With VV_PICTURES set to a folder it leaves a picture of `window` there, for eyes to look at.
inline void keepPicture(QWidget &window, const QString &name)
{
    const QString folder = qEnvironmentVariable("VV_PICTURES");
    if (!folder.isEmpty() && !window.grab().save(folder + QLatin1Char('/') + name + QLatin1String(".png")))
        qWarning("VV_PICTURES: cannot write to %s", qPrintable(folder));
}

/// What is visible in `window` and has less room than its text needs.
inline QStringList cutIn(const QWidget &window)
{
    QStringList wrong;
    const auto say = [&](const QString &what, const QWidget *widget, const QString &text = {}) {
        wrong.append(what + QLatin1Char(' ') + QString::fromUtf8(nameOf(widget)) + text);
    };
    const auto labels = window.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (!label->isVisible() || label->text().isEmpty() || label->textFormat() == Qt::RichText)
            continue;
        const int needs
            = label->hasHeightForWidth() ? label->heightForWidth(label->width()) : label->sizeHint().height();
        if (label->height() < needs - 1)
            say(QStringLiteral("too low"), label, label->text());
    }
    const auto buttons = window.findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        if (!button->isVisible() || button->text().isEmpty() || button->inherits("vv::gui::ChoiceButton"))
            continue;
        const int needs = button->hasHeightForWidth() ? button->heightForWidth(button->width()) - 1
                                                      : button->fontMetrics().height();
        if (button->height() < needs)
            say(QStringLiteral("too low"), button);
        if (button->width() < button->minimumSizeHint().width() - 1)
            say(QStringLiteral("too narrow"), button, button->text());
    }
    // What is scrolled upwards only must fit in width.
    const auto areas = window.findChildren<QScrollArea *>();
    for (const QScrollArea *area : areas) {
        if (!area->isVisible() || !area->widget() || area->widget()->width() <= area->viewport()->width() + 1)
            continue;
        say(QStringLiteral("too wide by %1").arg(area->widget()->width() - area->viewport()->width()), area);
        const QWidget *widest = nullptr; // whose fault it is, most likely
        const auto inside = area->widget()->findChildren<QWidget *>();
        for (const QWidget *each : inside) {
            const int free = area->viewport()->width() - each->mapTo(area->widget(), QPoint()).x();
            if (each->isVisible() && each->minimumSizeHint().width() > free)
                widest = each; // the innermost, which comes last
        }
        if (widest)
            say(QStringLiteral("    it has %1 wide").arg(widest->minimumSizeHint().width()), widest);
    }
    return wrong;
}

/// The same once what is read on another thread has come and is laid out.
inline QStringList cutForGood(const QWidget &window)
{
    QStringList cuts;
    (void)QTest::qWaitFor([&] { return (cuts = cutIn(window)).isEmpty(); }, 500);
    return cuts;
}

} // namespace vv::test
