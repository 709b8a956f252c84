// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/accessibility.h"

#include "gui/starslabel.h"
#include "gui/stats/chart.h"
#include "gui/stats/chartaccess.h"
#include "gui/stats/stattile.h"

#include <QAccessible>
#include <QAccessibleWidget>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace vv::gui {

namespace {

/// The stars as a slider from none to five.
class StarsInterface : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit StarsInterface(StarsLabel *stars)
        : QAccessibleWidget(stars, stars->isEditable() ? QAccessible::Slider : QAccessible::Graphic)
    {}

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface)
            return static_cast<QAccessibleValueInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    [[nodiscard]] QAccessible::Role role() const override
    {
        return stars()->isEditable() ? QAccessible::Slider : QAccessible::Graphic;
    }
    [[nodiscard]] QVariant currentValue() const override { return stars()->rating(); }
    void setCurrentValue(const QVariant &value) override { stars()->choose(value.toInt()); }
    [[nodiscard]] QVariant maximumValue() const override { return 5; }
    [[nodiscard]] QVariant minimumValue() const override { return 0; }
    [[nodiscard]] QVariant minimumStepSize() const override { return 1; }

private:
    [[nodiscard]] StarsLabel *stars() const { return static_cast<StarsLabel *>(widget()); }
};

/// Class names as the meta objects have them.
constexpr std::array<std::pair<QLatin1StringView, QAccessible::Role>, 12> kRoles{{
    {"vv::gui::CoverLabel"_L1, QAccessible::Graphic},
    {"vv::gui::IconLabel"_L1, QAccessible::Graphic},
    {"vv::gui::KeyCard"_L1, QAccessible::Dialog},
    {"vv::gui::QuickLook"_L1, QAccessible::Dialog},
    {"vv::gui::NoticeBar"_L1, QAccessible::AlertMessage},
    {"vv::gui::UndoBar"_L1, QAccessible::AlertMessage},
    {"vv::gui::SettingsSection"_L1, QAccessible::Grouping},
    {"vv::gui::DetailPane"_L1, QAccessible::Pane},
    {"vv::gui::TrackList"_L1, QAccessible::Grouping},
    {"vv::gui::SideList"_L1, QAccessible::Grouping},
    {"vv::gui::PlayingTimes"_L1, QAccessible::StaticText},
    {"vv::gui::MessagePanel"_L1, QAccessible::Pane},
}};

QAccessibleInterface *make(const QString &className, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    if (!widget)
        return nullptr;
    if (auto *stars = qobject_cast<StarsLabel *>(widget); stars && className == "vv::gui::StarsLabel"_L1)
        return new StarsInterface(stars);
    if (auto *tile = qobject_cast<StatTile *>(widget); tile && !tile->leads() && className == "vv::gui::StatTile"_L1)
        return new QAccessibleWidget(tile, QAccessible::StaticText);
    if (auto *chart = qobject_cast<Chart *>(widget); chart && className == "vv::gui::Chart"_L1)
        return makeChartInterface(chart);
    const auto found = std::ranges::find(kRoles, className, &decltype(kRoles)::value_type::first);
    if (found == kRoles.end() && className.startsWith("vv::gui::"_L1) && className.endsWith("Page"_L1))
        return new QAccessibleWidget(widget, QAccessible::Pane); // in the kiosk pages have the focus themselves
    return found == kRoles.end() ? nullptr : new QAccessibleWidget(widget, found->second);
}

} // namespace

void installAccessibility()
{
    QAccessible::installFactory(make);
}

void announce(QWidget *widget)
{
    QAccessibleEvent said(widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
}

} // namespace vv::gui
