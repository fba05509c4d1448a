using Xunit;

namespace Benchmark.Browser.Tests.Fixtures;

/// <summary>One program and one browser for all test classes, which therefore run one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class DemoSiteCollection : ICollectionFixture<DemoSite>
{
    public const string Name = "Demo site";
}
