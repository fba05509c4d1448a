using Benchmark.Documents.Layout;
using Shouldly;
using Xunit;

namespace Benchmark.Documents.Tests.Layout;

public class LineJoinTests
{
    [Theory]
    [InlineData("arbets-", "marknad", "arbetsmarknad")]
    [InlineData("kort-", "och långsiktig", "kort- och långsiktig")]
    [InlineData("26-", "punktsplanen", "26-punktsplanen")]
    [InlineData("SFI-", "undervisning", "SFI-undervisning")]
    [InlineData("sfx-", "utbildningen", "sfx-utbildningen")]
    [InlineData("e-", "tjänster", "e-tjänster")]
    [InlineData("jan-", "aug", "jan-aug")]
    [InlineData("Gottsunda/", "Valsätra", "Gottsunda/Valsätra")]
    [InlineData("underskott -", "det är", "underskott - det är")]
    [InlineData("nämnden", "redovisar", "nämnden redovisar")]
    [InlineData("-179", "909", "-179 909")]
    public void A_break_that_only_the_layout_made_is_undone(string before, string after, string joined) => LineJoin.Join(before, after).ShouldBe(joined);
}
