// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/icons.h"
#include "gui/metrics.h"
#include "gui/starslabel.h"
#include "gui/style/looks.h"
#include "gui/theme.h"
#include "gui/widgets.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>

#include <array>
#include <memory>
#include <tuple>

using namespace Qt::StringLiterals;
using namespace vv;
using gui::Theme;

class TstTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsReadable_data();
    void textIsReadable();
    void paletteIsReadable_data() { textIsReadable_data(); }
    void paletteIsReadable();
    void looksAreReadable_data() { textIsReadable_data(); }
    void looksAreReadable();
    void kindsHaveTheirLook();
    void kindsChange();
    void contrastFollowsThePlatform();
    void textScales();
    void disabledTextIsFaded();
    void starsThatDoNotCountAreNotFilled();
    void followsThePlatform();
    void choiceWins();
    void iconsFollowTheTheme();
    void everyIconDraws();
    void fingersGetMillimetres();

private:
    static double leastContrast(int scheme);
};

void TstTheme::textIsReadable_data()
{
    QTest::addColumn<int>("scheme");
    QTest::newRow("dark") << int(Theme::Scheme::Dark);
    QTest::newRow("light") << int(Theme::Scheme::Light);
    QTest::newRow("contrast dark") << int(Theme::Scheme::ContrastDark);
    QTest::newRow("contrast light") << int(Theme::Scheme::ContrastLight);
}

void TstTheme::textIsReadable()
{
    QFETCH(int, scheme);
    const gui::Colours &c = Theme::colours(static_cast<Theme::Scheme>(scheme));
    const double least = leastContrast(scheme);
    for (const QColor &ground : {c.background, c.surface, c.raised}) {
        QVERIFY(Theme::contrast(c.text, ground) >= least);
        QVERIFY(Theme::contrast(c.muted, ground) >= least);
        QVERIFY(Theme::contrast(c.accent, ground) >= least);
        QVERIFY(Theme::contrast(c.danger, ground) >= least);
    }
    QVERIFY(Theme::contrast(c.onAccent, c.accent) >= least);
    QVERIFY(Theme::contrast(c.ok, c.surface) >= least);
    QVERIFY(Theme::contrast(c.text, c.chosen) >= least);
    // The ring of the focus, what is dragged and how far it has come need three times.
    for (const QColor &ground : {c.background, c.surface, c.raised, c.hover, c.chosen, c.groove})
        QVERIFY(Theme::contrast(c.accent, ground) >= 3);
    // What cannot be used now is told from what can, and from what is only less important.
    QVERIFY(Theme::contrast(c.disabled, c.text) >= 3);
    QVERIFY(Theme::contrast(c.disabled, c.muted) >= 1.5);
    for (const QColor &ground : {c.background, c.surface, c.raised})
        QVERIFY(Theme::contrast(c.disabled, ground) >= 2.4);
}

double TstTheme::leastContrast(int scheme)
{
    const bool high = scheme == int(Theme::Scheme::ContrastDark) || scheme == int(Theme::Scheme::ContrastLight);
    return high ? 7 : 4.5;
}

/// Every pair of colours that the palette brings together, as widgets that know nothing of us do.
void TstTheme::paletteIsReadable()
{
    QFETCH(int, scheme);
    const QPalette palette = Theme::palette(static_cast<Theme::Scheme>(scheme));
    const std::array<std::pair<QPalette::ColorRole, QPalette::ColorRole>, 12> pairs{{
        {QPalette::WindowText, QPalette::Window},
        {QPalette::Text, QPalette::Base},
        {QPalette::Text, QPalette::AlternateBase},
        {QPalette::Text, QPalette::Window},
        {QPalette::ButtonText, QPalette::Button},
        {QPalette::PlaceholderText, QPalette::Base},
        {QPalette::PlaceholderText, QPalette::Window},
        {QPalette::HighlightedText, QPalette::Highlight},
        {QPalette::ToolTipText, QPalette::ToolTipBase},
        {QPalette::Link, QPalette::Window},
        {QPalette::LinkVisited, QPalette::Window},
        {QPalette::BrightText, QPalette::Window},
    }};
    for (const auto &[text, ground] : pairs) {
        const double got = Theme::contrast(palette.color(text), palette.color(ground));
        QVERIFY2(got >= leastContrast(scheme), qPrintable(u"%1 on %2: %3"_s.arg(text).arg(ground).arg(got)));
    }
}

/// Every pair of colours of the tables that Style draws by: on its own ground, or on all it may lie on.
void TstTheme::looksAreReadable()
{
    QFETCH(int, scheme);
    const gui::Colours &c = Theme::colours(static_cast<Theme::Scheme>(scheme));
    const auto pairs = gui::colourPairs();
    QVERIFY(pairs.size() > 60);
    for (const gui::ColourPair &pair : pairs) {
        const QList<QColor> grounds
            = pair.ground ? QList<QColor>{c.*pair.ground} : QList<QColor>{c.background, c.surface, c.raised};
        for (const QColor &ground : grounds) {
            const double got = Theme::contrast(c.*pair.text, ground);
            QVERIFY2(got >= leastContrast(scheme), qPrintable(u"%1: %2"_s.arg(pair.where).arg(got)));
        }
    }
}

void TstTheme::kindsHaveTheirLook()
{
    const Theme theme(gui::Metrics(), ThemeChoice::Dark);
    const auto lookOf = [](const QString &kind) {
        QWidget *label = gui::makeLabel(kind, u"x"_s);
        label->ensurePolished();
        const QFont font = label->font();
        const QPalette::ColorRole role = label->foregroundRole();
        delete label;
        return std::tuple(font.pixelSize(), font.weight(), role);
    };
    const gui::Metrics metrics;
    QCOMPARE(lookOf(u"caption"_s), std::tuple(metrics.caption, QFont::Normal, QPalette::PlaceholderText));
    QCOMPARE(lookOf(u"head"_s), std::tuple(metrics.head, QFont::Bold, QPalette::WindowText));
    QCOMPARE(lookOf(u"ok"_s), std::tuple(metrics.small, QFont::Normal, QPalette::LinkVisited));
    QCOMPARE(lookOf(u"none"_s), lookOf({}));
}

/// Another kind, or other sizes, for a widget that is seen already.
void TstTheme::kindsChange()
{
    Theme theme(gui::Metrics(), ThemeChoice::Dark);
    const std::unique_ptr<QLabel> label(gui::makeLabel(u"muted"_s, u"words"_s));
    const std::unique_ptr<QPushButton> button(gui::makeButton(u"button"_s, u"Words"_s));
    label->show();
    button->show();
    const int low = button->sizeHint().height();
    gui::setKind(label.get(), u"trackNow"_s);
    QCOMPARE(label->font().weight(), QFont::Bold);
    QCOMPARE(label->foregroundRole(), QPalette::Highlight);
    gui::setKind(label.get(), u"muted"_s);
    QCOMPARE(label->font().weight(), QFont::Normal);
    gui::setKind(button.get(), u"primary"_s);
    QCOMPARE(button->font().weight(), QFont::DemiBold);
    gui::setKind(button.get(), u"big"_s);
    QCOMPARE(button->font().weight(), QFont::Normal);

    gui::Metrics large;
    large.small *= 2;
    large.control *= 2;
    theme.setMetrics(large);
    QCOMPARE(label->font().pixelSize(), large.small);
    gui::setKind(button.get(), {});
    QCOMPARE(button->sizeHint().height(), 2 * low);
}

void TstTheme::contrastFollowsThePlatform()
{
    Theme theme(gui::Metrics(), ThemeChoice::Contrast);
    QCOMPARE(theme.scheme(), Theme::Scheme::ContrastLight); // the offscreen platform is light
    theme.setChoice(ThemeChoice::Dark);
    theme.setChoice(ThemeChoice::Contrast);
    QCOMPARE(theme.scheme(), Theme::Scheme::ContrastLight);
    for (const ThemeChoice choice : {ThemeChoice::System, ThemeChoice::Dark, ThemeChoice::Light, ThemeChoice::Contrast})
        QCOMPARE(themeNamed(themeName(choice)), choice);
    QVERIFY(!themeNamed(u"pink"_s));
}

void TstTheme::textScales()
{
    const QFont font = QApplication::font();
    const gui::Metrics usual = gui::Metrics::forMouse(font);
    const gui::Metrics large = gui::Metrics::forMouse(font, 2);
    const gui::Metrics small = gui::Metrics::forMouse(font, 0.8);
    QVERIFY(qAbs(large.body - 2 * usual.body) <= 1 && qAbs(large.control - 2 * usual.control) <= 1);
    QVERIFY(small.body < usual.body && small.control < usual.control);
    // A panel that is read from a step away: smaller than it has to be is not possible.
    const QScreen *screen = QGuiApplication::primaryScreen();
    QCOMPARE(gui::Metrics::forFinger(font, screen, 1, 0.8).small, gui::Metrics::forFinger(font, screen, 1).small);
    QVERIFY(gui::Metrics::forFinger(font, screen, 1, 1.5).small > gui::Metrics::forFinger(font, screen, 1).small);
    QCOMPARE(gui::Metrics::forFinger(font, screen, 1, 0.8).control, gui::Metrics::forFinger(font, screen, 1).control);
}

void TstTheme::disabledTextIsFaded()
{
    const QPalette palette = Theme::palette(Theme::Scheme::Dark);
    QVERIFY(palette.color(QPalette::Disabled, QPalette::Text) != palette.color(QPalette::Active, QPalette::Text));
    QCOMPARE(palette.color(QPalette::PlaceholderText), Theme::colours(Theme::Scheme::Dark).muted);
    QCOMPARE(palette.color(QPalette::Highlight), Theme::colours(Theme::Scheme::Dark).accent);
}

void TstTheme::starsThatDoNotCountAreNotFilled()
{
    constexpr int kEdge = 24;
    for (const auto scheme : {Theme::Scheme::ContrastDark, Theme::Scheme::ContrastLight}) {
        gui::StarsLabel stars(kEdge, 0);
        stars.setPalette(Theme::palette(scheme));
        stars.resize(stars.sizeHint());
        const auto inFirst = [&stars] { return stars.grab().toImage().pixelColor(3 + kEdge / 2, stars.height() / 2); };
        for (const bool editable : {false, true}) {
            stars.setEditable(editable);
            stars.setRating(0);
            QCOMPARE(inFirst(), stars.palette().color(QPalette::Window));
            stars.setRating(1);
            QCOMPARE(inFirst(), stars.palette().color(QPalette::Highlight));
        }
    }
}

void TstTheme::followsThePlatform()
{
    const auto scheme = [](const QColor &window, const QColor &text) {
        QPalette palette;
        palette.setColor(QPalette::Window, window);
        palette.setColor(QPalette::WindowText, text);
        return Theme::schemeFor(palette);
    };
    QCOMPARE(scheme(QColor(0xEFEFEF), Qt::black), Theme::Scheme::Light);
    QCOMPARE(scheme(QColor(0x2E3436), QColor(0xEEEEEC)), Theme::Scheme::Dark);
    QCOMPARE(scheme(Qt::black, Qt::white), Theme::Scheme::ContrastDark);
    QCOMPARE(scheme(Qt::white, Qt::black), Theme::Scheme::ContrastLight);
}

void TstTheme::choiceWins()
{
    Theme theme(gui::Metrics(), ThemeChoice::Dark);
    QCOMPARE(theme.scheme(), Theme::Scheme::Dark);
    QCOMPARE(QApplication::palette().color(QPalette::Window), Theme::colours(Theme::Scheme::Dark).background);
    QSignalSpy changed(&theme, &Theme::changed);
    theme.setChoice(ThemeChoice::Light);
    QCOMPARE(theme.scheme(), Theme::Scheme::Light);
    QCOMPARE(changed.size(), 1);
    theme.setChoice(ThemeChoice::System);
    theme.systemChanged();
    QCOMPARE(theme.scheme(), Theme::Scheme::Light); // the offscreen platform's palette
}

void TstTheme::iconsFollowTheTheme()
{
    Theme theme(gui::Metrics(), ThemeChoice::Dark);
    const QIcon icon = gui::icon(u"collection"_s, QPalette::Text);
    const auto brightest = [&icon] {
        const QImage image = icon.pixmap(32, 32).toImage();
        int most = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (qAlpha(image.pixel(x, y)) > 250)
                    most = std::max(most, qGray(image.pixel(x, y)));
            }
        }
        return most;
    };
    QVERIFY(brightest() > 200);
    theme.setChoice(ThemeChoice::Light);
    QVERIFY(brightest() < 80);
}

void TstTheme::everyIconDraws()
{
    const Theme theme(gui::Metrics(), ThemeChoice::Dark);
    const QStringList files = QDir(u":/vv/icons"_s).entryList();
    QVERIFY(files.size() > 10);
    for (const QString &file : files) {
        const QIcon icon = file == "app.svg"_L1 ? gui::appIcon() : gui::icon(file.chopped(4));
        const QImage image = icon.pixmap(24, 24).toImage();
        int painted = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                painted += qAlpha(image.pixel(x, y)) > 0;
        }
        QVERIFY2(painted > 20, qPrintable(file));
    }
}

void TstTheme::fingersGetMillimetres()
{
    const gui::Metrics mouse = gui::Metrics::forMouse(QApplication::font());
    const gui::Metrics finger = gui::Metrics::forFinger(QApplication::font(), QGuiApplication::primaryScreen(), 1.0);
    const gui::Metrics larger = gui::Metrics::forFinger(QApplication::font(), QGuiApplication::primaryScreen(), 1.5);
    QVERIFY(!mouse.touch);
    QVERIFY(finger.touch);
    QVERIFY(qAbs(finger.control - 9 * finger.pixelsPerMm) <= 1);
    QVERIFY(qAbs(finger.mainControl - 12 * finger.pixelsPerMm) <= 1);
    QVERIFY(larger.control > finger.control);
    QFont font = QApplication::font();
    font.setPixelSize(finger.small);
    QVERIFY(QFontMetricsF(font).xHeight() >= 2.4 * finger.pixelsPerMm);
}

QTEST_MAIN(TstTheme)
#include "tst_theme.moc"
