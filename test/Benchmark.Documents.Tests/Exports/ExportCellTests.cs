using Benchmark.Documents.Exports;
using Shouldly;
using Xunit;

namespace Benchmark.Documents.Tests.Exports;

public class ExportCellTests
{
    [Theory]
    [InlineData("426.528109", 0, "427")]
    [InlineData("3.45", 1, "3.5")]
    [InlineData("-2.5", 0, "-3")]
    [InlineData("12", 2, "12")]
    public void A_number_is_rounded_as_it_is_shown(string number, int decimals, string expected) =>
        ExportCell.Of(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture), decimals).Number
            .ShouldBe(decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void Nothing_stays_nothing() => ExportCell.Of(null, 1).Number.ShouldBeNull();
}
