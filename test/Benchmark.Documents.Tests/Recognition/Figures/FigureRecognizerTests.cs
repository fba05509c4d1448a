using Benchmark.Documents.Tests.Fixtures;
using Shouldly;
using Xunit;

namespace Benchmark.Documents.Tests.Recognition.Figures;

public class FigureRecognizerTests
{
    [Fact]
    public void Columns_a_sex_are_of_what_the_first_column_says() => Extracting.Indicators(
        """
        Utfall augusti 2022|Kvinnor|Män|Totalt
        Antal elever|286|201|487
        """).ShouldBe(["Antal elever: utfall 2022-08 286 kvinnor, utfall 2022-08 201 män, utfall 2022-08 487 totalt"]);

    [Fact]
    public void An_indicator_beside_its_goal_gives_the_row_its_name() => Extracting.Indicators(
        """
        Nämndmål|Indikator|Utfall 2021|Målvärde 2022
        Fler i arbete|Antal lärlingar|35|40
        |Andel avslut, %|34|35
        """).ShouldBe(["Antal lärlingar: utfall 2021 35, målvärde 2022 40", "Andel avslut, %: utfall 2021 34, målvärde 2022 35"]);

    [Fact]
    public void English_numbers_are_told_by_the_table() => Extracting.Indicators(
        """
        Mått|Utfall 2022|Utfall 2023
        Antal beslut|1,204|1,318
        Utbetalning, kr|9,412.5|9,688.0
        """).ShouldBe(["Antal beslut: utfall 2022 1204, utfall 2023 1318", "Utbetalning, kr: utfall 2022 9412.5, utfall 2023 9688.0"]);

    [Fact]
    public void A_table_of_contents_holds_no_figures() => Extracting.Indicators("Innehåll\n\nEkonomi|2\nVerksamhet|3").ShouldBeEmpty();

    [Theory]
    [InlineData("Antal hushåll var 2018-08-31, 692 hushåll jämfört med 2017-08-31, 789 hushåll.", "2018-08-31 692", "2017-08-31 789")]
    [InlineData("Vi följer detta. Antalet hushåll med bistånd var 842 i augusti 2021.", "2021-08 842", null)]
    public void Figures_in_prose_are_read(string text, string first, string? second) =>
        Extracting.Extract(text).TextFigures.Select(f => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{f.Period} {f.Value}")).ShouldBe(new[] { first, second }.OfType<string>());

    [Fact]
    public void Months_along_the_top_are_a_series_a_row()
    {
        var series = Extracting.Extract("Månadsrapport mars 2023\n\nStöd per månad, tkr\n\nÅr|Jan|Feb|Mar\n2022|5|6|7\n2023|8|9|10").Series;

        series.Select(s => string.Join(' ', s.Points.Select(p => p.Period))).ShouldBe(["2022-01 2022-02 2022-03", "2023-01 2023-02 2023-03"]);
    }

    [Fact]
    public void Months_down_the_side_without_a_head_are_a_series() =>
        Extracting.Extract("Månadsrapport mars 2023\n\nStöd, tkr\n\nJanuari|5 080\nFebruari|5 010\nMars|5 105").Series.ShouldHaveSingleItem().Points.Count.ShouldBe(3);
}
