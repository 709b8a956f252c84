// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/metrics.h"
#include "gui/style/looks.h"
#include "gui/theme.h"
#include "gui/widgets.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QMenu>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QSlider>
#include <QSpinBox>
#include <QStyleOption>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;
using namespace vv;
using gui::Colours;
using gui::Theme;

namespace {

/// What a state looks like is drawn from the options that the widget itself fills.
template <class Widget>
struct Opened : Widget {
    using Widget::initStyleOption;
    using Widget::Widget;
};

/// How many pixels from the left, and from the right, the first is of that colour; -1: none is.
struct Ends {
    int left = -1;
    int right = -1;
};

Ends endsOf(const QImage &image, const QColor &colour)
{
    Ends ends;
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            if (image.pixelColor(x, y) != colour)
                continue;
            ends.left = ends.left < 0 ? x : ends.left;
            ends.right = image.width() - 1 - x;
            break;
        }
    }
    return ends;
}

} // namespace

/// What Style draws, from left to right and from right to left, and what tells one state from another.
class TstStyle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void panelsHaveTheirLine_data();
    void panelsHaveTheirLine();
    void slidersFillFromTheStart_data() { directions(); }
    void slidersFillFromTheStart();
    void scrollBarsBeginAtTheStart_data() { directions(); }
    void scrollBarsBeginAtTheStart();
    void progressBeginsAtTheStart_data() { directions(); }
    void progressBeginsAtTheStart();
    void arrowsAreAtTheEnd_data() { directions(); }
    void arrowsAreAtTheEnd();
    void menusHaveTheTickBeforeTheWords_data() { directions(); }
    void menusHaveTheTickBeforeTheWords();
    void buttonsShowTheirState_data();
    void buttonsShowTheirState();
    void marksShowTheirState_data() { schemes(); }
    void marksShowTheirState();
    void slidersShowTheirState_data() { schemes(); }
    void slidersShowTheirState();
    void buttonsStandOutFromCards_data() { schemes(); }
    void buttonsStandOutFromCards();
    void linksStandInTheirColumn_data() { directions(); }
    void linksStandInTheirColumn();
    void menusAreAnnouncedByAChevron_data() { directions(); }
    void menusAreAnnouncedByAChevron();
    void theRingKeepsOffTheWords_data() { directions(); }
    void theRingKeepsOffTheWords();

private:
    static void directions();
    static void schemes();
    static QImage drawn(const QSize &size, const std::function<void(QPainter &)> &paint);
};

void TstStyle::directions()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void TstStyle::schemes()
{
    QTest::addColumn<ThemeChoice>("choice");
    QTest::newRow("dark") << ThemeChoice::Dark;
    QTest::newRow("light") << ThemeChoice::Light;
    QTest::newRow("contrast") << ThemeChoice::Contrast;
}

QImage TstStyle::drawn(const QSize &size, const std::function<void(QPainter &)> &paint)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(QApplication::palette().color(QPalette::Window));
    QPainter painter(&image);
    paint(painter);
    return image;
}

void TstStyle::panelsHaveTheirLine_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<Qt::Edge>("edge");
    QTest::newRow("start") << u"sideAtStart"_s << Qt::LeftToRight << Qt::RightEdge;
    QTest::newRow("start, right to left") << u"sideAtStart"_s << Qt::RightToLeft << Qt::LeftEdge;
    QTest::newRow("end") << u"sideAtEnd"_s << Qt::LeftToRight << Qt::LeftEdge;
    QTest::newRow("end, right to left") << u"sideAtEnd"_s << Qt::RightToLeft << Qt::RightEdge;
    QTest::newRow("toolbar") << u"toolbar"_s << Qt::LeftToRight << Qt::BottomEdge;
    QTest::newRow("toolbar, right to left") << u"toolbar"_s << Qt::RightToLeft << Qt::BottomEdge;
}

/// Against what it stands beside, and nowhere else.
void TstStyle::panelsHaveTheirLine()
{
    QFETCH(QString, kind);
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(Qt::Edge, edge);
    const Theme theme(gui::Metrics(), ThemeChoice::Dark);
    QWidget panel;
    panel.setAttribute(Qt::WA_StyledBackground);
    panel.setLayoutDirection(direction);
    gui::setKind(&panel, kind);
    panel.resize(40, 30);
    const QImage image = panel.grab().toImage();
    const QColor line = theme.colours().line;
    const auto isLine = [&](int x, int y) { return image.pixelColor(x, y) == line; };
    QCOMPARE(isLine(0, 15), edge == Qt::LeftEdge);
    QCOMPARE(isLine(39, 15), edge == Qt::RightEdge);
    QCOMPARE(isLine(20, 29), edge == Qt::BottomEdge);
    QVERIFY(!isLine(20, 0));
    QVERIFY(!isLine(20, 15));
}

void TstStyle::slidersFillFromTheStart()
{
    QFETCH(Qt::LayoutDirection, direction);
    const Theme theme(gui::Metrics(), ThemeChoice::Dark);
    QSlider slider(Qt::Horizontal);
    slider.setLayoutDirection(direction);
    slider.setRange(0, 100);
    slider.setValue(25);
    slider.resize(200, 36);
    const QImage image = slider.grab().toImage();
    const auto at = [&](int fromStart) {
        return image.pixelColor(direction == Qt::LeftToRight ? fromStart : 199 - fromStart, 18);
    };
    QCOMPARE(at(10), theme.colours().accent);
    QCOMPARE(at(190), theme.colours().groove);
    QCOMPARE(at(55), theme.colours().text); // the knob
}

void TstStyle::scrollBarsBeginAtTheStart()
{
    QFETCH(Qt::LayoutDirection, direction);
    const Theme theme(gui::Metrics(), ThemeChoice::Dark);
    Opened<QScrollBar> bar(Qt::Horizontal);
    bar.setLayoutDirection(direction);
    bar.setRange(0, 300);
    bar.setPageStep(100);
    bar.resize(200, 10);
    const auto place = [&bar](QStyle::SubControl part) {
        QStyleOptionSlider option;
        bar.initStyleOption(&option);
        return bar.style()->subControlRect(QStyle::CC_ScrollBar, &option, part, &bar);
    };
    const bool mirrored = direction == Qt::RightToLeft;
    const Ends ends = endsOf(bar.grab().toImage(), theme.colours().handle);
    QVERIFY((mirrored ? ends.right : ends.left) < 5);
    QVERIFY((mirrored ? ends.left : ends.right) > 140);
    // Beside the handle one pages on, and at the end back.
    const QRect after = place(QStyle::SC_ScrollBarAddPage);
    QCOMPARE(mirrored ? after.left() : 199 - after.right(), 0);
    bar.setValue(300);
    const QRect before = place(QStyle::SC_ScrollBarSubPage);
    QCOMPARE(mirrored ? 199 - before.right() : before.left(), 0);
    QVERIFY(!before.intersects(place(QStyle::SC_ScrollBarSlider)));
}

void TstStyle::progressBeginsAtTheStart()
{
    QFETCH(Qt::LayoutDirection, direction);
    const Theme theme(gui::Metrics(), ThemeChoice::Dark);
    QProgressBar bar;
    bar.setLayoutDirection(direction);
    bar.setRange(0, 100);
    bar.setValue(25);
    bar.resize(200, bar.sizeHint().height());
    const QImage image = bar.grab().toImage();
    const Ends ends = endsOf(image, theme.colours().accent);
    const bool mirrored = direction == Qt::RightToLeft;
    QVERIFY((mirrored ? ends.right : ends.left) < 3);
    QVERIFY(qAbs((mirrored ? ends.left : ends.right) - 150) < 3);
}

void TstStyle::arrowsAreAtTheEnd()
{
    QFETCH(Qt::LayoutDirection, direction);
    const Theme theme(gui::Metrics(), ThemeChoice::Dark);
    const bool mirrored = direction == Qt::RightToLeft;
    const auto check = [&](QWidget &field) {
        field.setLayoutDirection(direction);
        field.resize(200, 36);
        const Ends ends = endsOf(field.grab().toImage(), theme.colours().text);
        QVERIFY((mirrored ? ends.left : ends.right) < 20);
        QVERIFY((mirrored ? ends.right : ends.left) > 150);
    };
    QComboBox combo; // without words, so that the arrow is all there is to see
    check(combo);
    QSpinBox spin;
    spin.setSpecialValueText(u" "_s);
    spin.setRange(0, 9);
    check(spin);
}

void TstStyle::menusHaveTheTickBeforeTheWords()
{
    QFETCH(Qt::LayoutDirection, direction);
    const Theme theme(gui::Metrics(), ThemeChoice::Dark);
    QMenu menu;
    menu.setLayoutDirection(direction);
    QAction *entry = menu.addAction(u"MMMM"_s);
    entry->setCheckable(true);
    entry->setChecked(true);
    QMenu within(u"HHHHHHHHHHHHHH"_s);
    menu.addMenu(&within);
    menu.resize(menu.sizeHint());
    const QImage image = menu.grab().toImage();
    const Ends tick = endsOf(image.copy(menu.actionGeometry(entry)), theme.colours().accent);
    const QImage second = image.copy(menu.actionGeometry(within.menuAction()));
    const Ends words = endsOf(second, theme.colours().text); // the arrow too, at the end
    const bool mirrored = direction == Qt::RightToLeft;
    QVERIFY(tick.left >= 0);
    QVERIFY((mirrored ? tick.right : tick.left) < 16);
    QVERIFY((mirrored ? tick.left : tick.right) > image.width() / 2);
    QVERIFY((mirrored ? words.right : words.left) > 24); // under the words above it
    QVERIFY((mirrored ? words.left : words.right) < 16);
}

void TstStyle::buttonsShowTheirState_data()
{
    QTest::addColumn<ThemeChoice>("choice");
    QTest::addColumn<QString>("kind");
    const QStringList kinds{{},        u"primary"_s, u"big"_s,     u"choice"_s,   u"danger"_s,
                            u"link"_s, u"chip"_s,    u"chipAdd"_s, u"rowTitle"_s, u"account"_s,
                            u"key"_s,  u"keyDone"_s, u"small"_s,   u"plain"_s,    u"rail"_s};
    for (const auto choice : {ThemeChoice::Dark, ThemeChoice::Light, ThemeChoice::Contrast}) {
        for (const QString &kind : kinds)
            QTest::addRow("%s %s", qPrintable(themeName(choice)), qPrintable(kind)) << choice << kind;
    }
}

/// Each differs from all others by more than a shade: a finger on it, a mouse over it, the focus and not to be used.
void TstStyle::buttonsShowTheirState()
{
    QFETCH(ThemeChoice, choice);
    QFETCH(QString, kind);
    const Theme theme(gui::Metrics(), choice);
    Opened<QPushButton> button;
    button.setText(u"Words"_s);
    gui::setKind(&button, kind);
    button.ensurePolished();
    button.resize(button.sizeHint());
    const auto look = [&](QStyle::State state, bool enabled = true) {
        return drawn(button.size(), [&](QPainter &painter) {
            QStyleOptionButton option;
            button.initStyleOption(&option);
            option.state = QStyle::State_Active | state | (enabled ? QStyle::State_Enabled : QStyle::State_None);
            painter.setFont(button.font());
            button.style()->drawControl(QStyle::CE_PushButton, &option, &painter, &button);
        });
    };
    const QList<QImage> looks{look({}), look(QStyle::State_MouseOver), look(QStyle::State_Sunken),
                              look(QStyle::State_HasFocus), look({}, false)};
    const QStringList names{u"at rest"_s, u"under the mouse"_s, u"held"_s, u"with the focus"_s, u"disabled"_s};
    const bool wordsAlone = !gui::buttonLook(&button).hoverGround;
    for (int a = 0; a < looks.size(); ++a) {
        for (int b = a + 1; b < looks.size(); ++b) {
            if (wordsAlone && a == 1 && b == 2)
                continue; // both have the words in the accent
            double most = 1;
            for (int x = 0; x < button.width(); ++x) {
                for (int y = 0; y < button.height(); ++y)
                    most = std::max(most, Theme::contrast(looks[a].pixelColor(x, y), looks[b].pixelColor(x, y)));
            }
            QVERIFY2(most >= 1.08, qPrintable(u"%1 and %2: %3"_s.arg(names[a], names[b]).arg(most)));
        }
    }
}

void TstStyle::marksShowTheirState()
{
    QFETCH(ThemeChoice, choice);
    const Theme theme(gui::Metrics(), choice);
    const auto check = [&](QStyle::PrimitiveElement mark) {
        const auto look = [&](QStyle::State state) {
            return drawn({18, 18}, [&](QPainter &painter) {
                QStyleOptionButton option;
                option.rect = {0, 0, 18, 18};
                option.state = state;
                QApplication::style()->drawPrimitive(mark, &option, &painter, nullptr);
            });
        };
        const QStyle::State on = QStyle::State_Enabled;
        const QList<QImage> looks{look(on),
                                  look(on | QStyle::State_Sunken),
                                  look(on | QStyle::State_On),
                                  look(on | QStyle::State_On | QStyle::State_Sunken),
                                  look(QStyle::State_None),
                                  look(QStyle::State_On)};
        for (int a = 0; a < looks.size(); ++a) {
            for (int b = a + 1; b < looks.size(); ++b)
                QVERIFY2(looks[a] != looks[b], qPrintable(u"%1 and %2"_s.arg(a).arg(b)));
        }
    };
    check(QStyle::PE_IndicatorCheckBox);
    check(QStyle::PE_IndicatorRadioButton);
}

void TstStyle::slidersShowTheirState()
{
    QFETCH(ThemeChoice, choice);
    const Theme theme(gui::Metrics(), choice);
    QSlider slider(Qt::Horizontal);
    slider.setValue(50);
    slider.resize(120, 36);
    const QImage usual = slider.grab().toImage();
    slider.setEnabled(false);
    const QImage disabled = slider.grab().toImage();
    QVERIFY(endsOf(usual, theme.colours().accent).left >= 0);
    QCOMPARE(endsOf(disabled, theme.colours().accent).left, -1);
    QVERIFY(endsOf(disabled, theme.colours().disabled).left >= 0);
}

/// Their ground is that of a card: the line is all that makes them buttons.
void TstStyle::buttonsStandOutFromCards()
{
    QFETCH(ThemeChoice, choice);
    const Theme theme(gui::Metrics(), choice);
    const QColor card = theme.colours().raised;
    const auto mostFrom = [&card](QWidget &widget) {
        widget.resize(120, 36);
        const QImage image = widget.grab().toImage();
        double most = 1;
        for (int x = 20; x < 100; ++x)
            most = std::max(most, Theme::contrast(image.pixelColor(x, 0), card));
        return most;
    };
    QPushButton button;
    QComboBox combo;
    QVERIFY2(mostFrom(button) >= 1.5, qPrintable(QString::number(mostFrom(button))));
    QVERIFY2(mostFrom(combo) >= 1.5, qPrintable(QString::number(mostFrom(combo))));
}

void TstStyle::linksStandInTheirColumn()
{
    QFETCH(Qt::LayoutDirection, direction);
    const Theme theme(gui::Metrics(), ThemeChoice::Dark);
    const bool mirrored = direction == Qt::RightToLeft;
    for (const QString &kind : {u"link"_s, u"rowTitle"_s}) {
        Opened<QPushButton> link;
        link.setText(u"HHHH"_s);
        gui::setKind(&link, kind);
        link.setLayoutDirection(direction);
        link.resize(link.sizeHint());
        const auto look = [&link](QStyle::State state) {
            return drawn(link.size(), [&](QPainter &painter) {
                QStyleOptionButton option;
                link.initStyleOption(&option);
                option.state = QStyle::State_Enabled | state;
                painter.setFont(link.font());
                link.style()->drawControl(QStyle::CE_PushButton, &option, &painter, &link);
            });
        };
        const QImage words = look({});
        const QColor ground = words.pixelColor(0, 0);
        int before = 0; // the first pixel of the first letter is not quite of its colour
        const auto isBare = [&](int x) {
            for (int y = 0; y < words.height(); ++y) {
                if (words.pixelColor(x, y) != ground)
                    return false;
            }
            return true;
        };
        while (before < words.width() / 2 && isBare(mirrored ? words.width() - 1 - before : before))
            ++before;
        QVERIFY2(before <= 2, qPrintable(u"%1: %2"_s.arg(kind).arg(before)));
        const Ends focus = endsOf(look(QStyle::State_HasFocus), theme.colours().accent);
        QCOMPARE(focus.left, 0);
        QCOMPARE(focus.right, 0);
    }
}

void TstStyle::menusAreAnnouncedByAChevron()
{
    QFETCH(Qt::LayoutDirection, direction);
    const Theme theme(gui::Metrics(), ThemeChoice::Dark);
    QPushButton button; // without words, so that the chevron is all there is to see
    button.setLayoutDirection(direction);
    const int plain = button.sizeHint().width();
    gui::setArrow(&button);
    QVERIFY(button.sizeHint().width() >= plain + 10);
    button.resize(button.sizeHint());
    const QImage down = button.grab().toImage();
    QVERIFY(endsOf(down, theme.colours().text).left >= 0);
    gui::setArrow(&button, Qt::UpArrow);
    const QImage up = button.grab().toImage();
    QVERIFY(up != down);
    button.setText(u"HHHH"_s);
    button.resize(button.sizeHint());
    const int middle = button.width() / 2;
    const auto rowsOf = [&](const QImage &image) { // that have some of it: words are taller than a chevron
        int rows = 0;
        for (int y = 0; y < image.height(); ++y)
            rows += endsOf(image.copy(0, y, image.width(), 1), theme.colours().text).left >= 0 ? 1 : 0;
        return rows;
    };
    const QImage both = button.grab().toImage();
    const bool mirrored = direction == Qt::RightToLeft;
    const QImage atEnd = both.copy(mirrored ? 0 : middle + 12, 0, middle - 12, both.height());
    const QImage atStart = both.copy(mirrored ? middle + 12 : 0, 0, middle - 12, both.height());
    QVERIFY(endsOf(atEnd, theme.colours().text).left >= 0);
    QVERIFY(rowsOf(atEnd) < rowsOf(atStart));
    gui::setArrow(&button, Qt::NoArrow);
    QVERIFY(button.sizeHint().width() < both.width() - 10);
}

void TstStyle::theRingKeepsOffTheWords()
{
    QFETCH(Qt::LayoutDirection, direction);
    const Theme theme(gui::Metrics(), ThemeChoice::Dark);
    Opened<QCheckBox> box;
    box.setText(u"Words"_s);
    box.setLayoutDirection(direction);
    box.resize(box.sizeHint());
    QStyleOptionButton option;
    box.initStyleOption(&option);
    const QRect words = box.style()->subElementRect(QStyle::SE_CheckBoxContents, &option, &box);
    const QRect text = box.style()->itemTextRect(
        box.fontMetrics(), words, int(QStyle::visualAlignment(direction, Qt::AlignLeft) | Qt::AlignVCenter), true,
        box.text());
    const QRect ring = box.style()->subElementRect(QStyle::SE_CheckBoxFocusRect, &option, &box);
    const QRect mark = box.style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, &box);
    QVERIFY(box.rect().contains(ring));
    QVERIFY(ring.left() <= text.left() - 3 && ring.right() >= text.right() + 3);
    QVERIFY(!ring.intersects(mark));
}

QTEST_MAIN(TstStyle)
#include "tst_style.moc"
