using Benchmark.Documents.Recognition.Tables;
using Shouldly;
using Xunit;

namespace Benchmark.Documents.Tests.Recognition.Tables;

public class ColumnHeadingTests
{
    [Theory]
    [InlineData("Utfall Aug 2018", "utfall", "2018-08")]
    [InlineData("Ack utfall", "utfall", "2022-02")]
    [InlineData("Ack budget", "budget", "2022-02")]
    [InlineData("Budget helår", "budget", "2022")]
    [InlineData("Prognos mars 2022", "prognos", "2022")]
    [InlineData("Avvikelse", "avvikelse", "2022")]
    [InlineData("Avvikelse budget-utfall", "avvikelse", "2022-02")]
    [InlineData("Målvärde 2022", "målvärde", "2022")]
    [InlineData("2019", "utfall", "2019")]
    [InlineData("Utfall föregående år", "utfall", "2021-02")]
    [InlineData("Avvikelse %", null, null)]
    [InlineData("Kommentar", null, null)]
    [InlineData("Pågår med avvikelse", null, null)]
    public void A_heading_says_the_kind_and_the_period(string text, string? kind, string? period)
    {
        var column = ColumnHeading.Read(text, "2022-02");

        (column.Kind, column.Period).ShouldBe((kind, period));
    }
}
