using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Benchmark.Web.Tests.Hosting;

[Collection(WebCollectionDefinition.Name)]
public sealed class EndpointPolicyTests(WebFixture web)
{
    // Added by the framework when it runs from a build folder: files made after the build; a sign-in is asked for.
    private const string DevelopmentFiles = "{**path:file}";

    [Fact]
    public async Task Every_page_says_who_may_see_it()
    {
        var pages = web.Factory.Services.GetRequiredService<IActionDescriptorCollectionProvider>().ActionDescriptors.Items.OfType<PageActionDescriptor>().ToList();
        var loader = web.Factory.Services.GetRequiredService<PageLoader>();
        pages.Count.ShouldBeGreaterThan(15);
        var silent = new List<string>();
        foreach (var page in pages)
        {
            var compiled = await loader.LoadAsync(page, EndpointMetadataCollection.Empty);
            if (!SaysWho(new EndpointMetadataCollection(compiled.HandlerTypeInfo.GetCustomAttributes(inherit: true))))
            {
                silent.Add(page.ViewEnginePath);
            }
        }

        silent.ShouldBeEmpty();
    }

    [Fact]
    public void Every_other_endpoint_says_who_may_call_it() =>
        web.Factory.Services.GetRequiredService<EndpointDataSource>().Endpoints
            .OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<PageActionDescriptor>() is null)
            .Where(e => e.RoutePattern.RawText != DevelopmentFiles && !SaysWho(e.Metadata))
            .Select(e => e.DisplayName ?? e.RoutePattern.RawText)
            .ShouldBeEmpty();

    private static bool SaysWho(EndpointMetadataCollection metadata) =>
        metadata.GetMetadata<IAllowAnonymous>() is not null
        || metadata.GetMetadata<IAuthorizeData>() is not null
        || metadata.GetMetadata<AuthorizationPolicy>() is not null;
}
