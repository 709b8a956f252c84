// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/accessibility.h"

#include "gui/pages.h"
#include "gui/starslabel.h"
#include "gui/windowharness.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAccessible>
#include <QAccessibleValueInterface>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QRadioButton>
#include <QSpinBox>
#include <QTest>

#include <array>

using namespace Qt::StringLiterals;
using namespace vv;
using Mode = test::WindowHarness::Mode;

namespace {

/// What a screen reader may call a widget that can be used.
QList<QAccessible::Role> rolesFor(const QWidget *widget)
{
    if (qobject_cast<const QRadioButton *>(widget))
        return {QAccessible::RadioButton};
    if (qobject_cast<const QCheckBox *>(widget))
        return {QAccessible::CheckBox};
    if (qobject_cast<const QAbstractButton *>(widget))
        return {QAccessible::Button, QAccessible::CheckBox, QAccessible::RadioButton, QAccessible::ButtonMenu};
    if (qobject_cast<const QLineEdit *>(widget) || widget->inherits("QPlainTextEdit"))
        return {QAccessible::EditableText};
    if (qobject_cast<const QAbstractItemView *>(widget))
        return {QAccessible::List, QAccessible::Table, QAccessible::Tree};
    if (qobject_cast<const QAbstractSlider *>(widget))
        return {QAccessible::Slider, QAccessible::ScrollBar};
    if (qobject_cast<const QAbstractSpinBox *>(widget))
        return {QAccessible::SpinBox};
    if (qobject_cast<const QComboBox *>(widget))
        return {QAccessible::ComboBox};
    if (qobject_cast<const gui::StarsLabel *>(widget))
        return {QAccessible::Slider};
    return {};
}

/// What is wrong with what is told of `iface` and of all below it.
void inspect(QAccessibleInterface *iface, QStringList &wrong, int &seen, int depth = 0)
{
    if (!iface || !iface->isValid() || depth > 40 || iface->state().invisible)
        return;
    const auto *widget = qobject_cast<QWidget *>(iface->object());
    if (widget && widget->isVisible() && widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy()
        && widget->isEnabled()) {
        ++seen;
        const QString who = QString::fromUtf8(test::nameOf(widget));
        if (iface->text(QAccessible::Name).trimmed().isEmpty())
            wrong.append(u"no name: "_s + who);
        const auto roles = rolesFor(widget);
        const bool vague = iface->role() == QAccessible::Client || iface->role() == QAccessible::NoRole;
        if (roles.isEmpty() ? vague : !roles.contains(iface->role()))
            wrong.append(u"role %1: "_s.arg(int(iface->role())) + who);
        // What a list has inside is looked at as its rows.
        if (qobject_cast<const QAbstractItemView *>(widget)) {
            for (int i = 0; i < std::min(iface->childCount(), 30); ++i) {
                QAccessibleInterface *cell = iface->child(i);
                if (cell && !cell->object() && cell->text(QAccessible::Name).isEmpty())
                    wrong.append(u"a row without a name: "_s + who);
            }
            return;
        }
    }
    for (int i = 0; i < iface->childCount(); ++i)
        inspect(iface->child(i), wrong, seen, depth + 1);
}

} // namespace

class TstAccessibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPageIsNamed_data();
    void everyPageIsNamed();
    void aCellIsRead();
    void starsAreASlider();
    void aNoticeIsAnAlert();
};

void TstAccessibility::everyPageIsNamed_data()
{
    QTest::addColumn<bool>("kiosk");
    QTest::newRow("desktop") << false;
    QTest::newRow("kiosk") << true;
}

void TstAccessibility::everyPageIsNamed()
{
    QFETCH(bool, kiosk);
    test::WindowHarness harness(60, kiosk ? Mode::Kiosk : Mode::Desktop);
    QVERIFY(harness.open(kiosk ? QSize(800, 480) : QSize(1280, 800)));
    QStringList wrong;
    const QStringList pages = kiosk ? test::kioskPages() : test::desktopPages();
    for (const QString &page : pages) {
        harness.window->showPage(page);
        QCoreApplication::processEvents();
        int seen = 0;
        inspect(QAccessible::queryAccessibleInterface(harness.window.get()), wrong, seen);
        QVERIFY2(seen > 0, qPrintable(page));
    }
    wrong.removeDuplicates();
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TstAccessibility::aCellIsRead()
{
    test::WindowHarness harness(12);
    QVERIFY(harness.open());
    auto *wall = harness.find<QAbstractItemView>("collectionView");
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(wall);
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->childCount(), 12);
    QStringList read;
    for (int i = 0; i < list->childCount(); ++i) {
        QCOMPARE(list->child(i)->role(), QAccessible::ListItem);
        read.append(list->child(i)->text(QAccessible::Name));
    }
    QVERIFY2(read.contains(u"Blue Transit, Miles Okoye, 1961, rated 5"_s), qPrintable(read.join(u'\n')));
}

void TstAccessibility::starsAreASlider()
{
    gui::installAccessibility();
    gui::StarsLabel stars(16, 0);
    stars.setRating(2);
    stars.setEditable(true);
    int chosen = -1;
    connect(&stars, &gui::StarsLabel::ratingChosen, this, [&chosen](int rating) { chosen = rating; });
    QAccessibleInterface *iface = QAccessible::queryAccessibleInterface(&stars);
    QCOMPARE(iface->role(), QAccessible::Slider);
    QVERIFY(iface->valueInterface());
    QCOMPARE(iface->valueInterface()->currentValue().toInt(), 2);
    iface->valueInterface()->setCurrentValue(5);
    QCOMPARE(chosen, 5);
    stars.setEditable(false);
    QCOMPARE(iface->role(), QAccessible::Graphic);
}

void TstAccessibility::aNoticeIsAnAlert()
{
    test::WindowHarness harness(3);
    QVERIFY(harness.open());
    Q_EMIT harness.backend.writeFailed(Error{Error::Kind::StorageFull, u"/data is full"_s});
    auto *bar = harness.find<QWidget>("noticeBar");
    QVERIFY(bar && bar->isVisible());
    const QAccessibleInterface *iface = QAccessible::queryAccessibleInterface(bar);
    QCOMPARE(iface->role(), QAccessible::AlertMessage);
    QVERIFY2(iface->text(QAccessible::Name).contains(u"no room"_s), qPrintable(iface->text(QAccessible::Name)));
}

QTEST_MAIN(TstAccessibility)
#include "tst_accessibility.moc"
