using System.Net;
using Shouldly;
using Xunit;

namespace Benchmark.Comparisons;

/// <summary>Someone who signs in may be the first to ask: what they ask for is then made on their own connection.</summary>
public sealed class SignedInComparisonTests(SignedInSite site) : IClassFixture<SignedInSite>
{
    [Fact]
    public async Task The_first_to_ask_for_a_comparison_and_a_profile_may_be_signed_in()
    {
        foreach (var address in new[] { "/jamfor/EKB20?period=2019", "/kommuner/boras?period=2019", "/jamfor" })
        {
            (await site.StatusAsync(SignedInSite.Politician, address)).ShouldBe(HttpStatusCode.OK, address);
        }
    }
}
